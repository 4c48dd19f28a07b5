import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Claim } from '@reportedly/schema'
import { describe, expect } from 'vitest'
import { PROGRAM, runReportedly, SEEDS } from '../run-reportedly.ts'
import { test } from '../with-folder.ts'

const SEED = join(SEEDS, '000_27bf039e9b3bf34b.txt')

const readLines = (stdout: string): readonly { readonly reportId: string; readonly claims: readonly Claim[] }[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { reportId: string; claims: Claim[] })

describe('what it prints', () => {
  test('is a line of JSON a report where there is no terminal, with claims that quote its text', async () => {
    const { stdout, stderr, exitCode } = await runReportedly(['parse', SEED])
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    const [line, ...others] = readLines(stdout)
    const text = await readFile(SEED, 'utf8')
    expect(others).toEqual([])
    expect(line?.claims.length).toBeGreaterThan(0)
    for (const { reportId, evidence } of line?.claims ?? []) {
      expect(reportId).toBe(line?.reportId)
      expect(text.slice(evidence.position.start, evidence.position.end)).toBe(evidence.quote.exact)
    }
  })

  test('goes by the id of the input, while the claims keep the id of the record', async ({ folder }) => {
    const lines = ['A', 'B'].map((id) => JSON.stringify({ id, text: `${id}: 12 gunmen were killed.` }))
    const path = await folder.write('two.jsonl', `${lines.join('\n')}\n`)
    const { stdout, exitCode } = await runReportedly(['parse', path])
    expect(exitCode).toBe(0)
    expect(readLines(stdout).map(({ reportId }) => reportId)).toEqual(['A', 'B'])
    for (const { claims } of readLines(stdout)) for (const claim of claims) expect(claim.reportId).toMatch(/^r/)
  })

  test('is a table when asked for, with title, figures and quotations', async () => {
    const { stdout, exitCode } = await runReportedly(['parse', SEED, '--format', 'table'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Russian and Malian Forces/)
    expect(stdout).toMatch(/\n {2}measure +figure +group +held responsible +on the word of\n/)
    expect(stdout).toMatch(/\n {2}Strength +≤ 100 +militants/)
    expect(stdout).toContain('up to 100 militants')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test('is the same for the same report on standard input', async () => {
    const fromFile = await runReportedly(['parse', SEED])
    const fromInput = await runReportedly(['parse', '-'], { input: await readFile(SEED, 'utf8') })
    expect(fromInput).toEqual(fromFile)
  })

  test('may be left half read: it stops without a word', async ({ folder }) => {
    const text = await readFile(SEED, 'utf8')
    const lines = Array.from({ length: 2_000 }, (_, at) => JSON.stringify({ id: `${at}`, text: `${at}\n${text}` }))
    const path = await folder.write('many.jsonl', lines.join('\n'))
    const child = spawn(process.execPath, [PROGRAM, 'parse', path], { stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [exitCode] = (await once(child, 'close')) as [number | null]
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  })
})

describe('what it cannot read is named in one line, set aside, and stops nothing', () => {
  const expectSetAside = async (path: string, place: string, reason: RegExp): Promise<void> => {
    const { stdout, stderr, exitCode } = await runReportedly(['parse', path, SEED])
    expect(stderr).toMatch(/^reportedly: [^\n]+\n$/)
    expect(stderr).toContain(place)
    expect(stderr).toMatch(reason)
    expect(exitCode).toBe(1)
    expect(readLines(stdout).at(-1)?.claims.length).toBeGreaterThan(0)
  }

  test('a path that is not there', ({ folder }) => {
    const path = join(folder.path, 'nothing.txt')
    return expectSetAside(path, `${path}: `, /no such file or folder/)
  })

  test('a folder with nothing to read', async ({ folder }) => {
    await folder.write('picture.png', 'x')
    await expectSetAside(folder.path, `${folder.path}: `, /\.txt/)
  })

  test('an empty file', async ({ folder }) => {
    const path = await folder.write('empty.txt', ' \n')
    await expectSetAside(path, `${path}: `, /empty/)
  })

  test('a file that is not UTF-8', async ({ folder }) => {
    const path = await folder.write('latin.txt', Uint8Array.of(0x38, 0x30, 0xe9, 0x20))
    await expectSetAside(path, `${path}: `, /UTF-8/)
  })

  test('a line that is not JSON, while the lines around it are read', async ({ folder }) => {
    const line = (id: string): string => JSON.stringify({ id, text: `${id}: 12 gunmen were killed.` })
    const path = await folder.write('broken.jsonl', `${line('A')}\n${line('B')}\n{"id": "C", \n${line('D')}\n`)
    await expectSetAside(path, `${path}:3: `, /JSON/)
    const { stdout } = await runReportedly(['parse', path])
    expect(readLines(stdout).map(({ reportId }) => reportId)).toEqual(['A', 'B', 'D'])
  })

  test('a name that would steer the terminal is shown without its controls', async ({ folder }) => {
    await mkdir(join(folder.path, 'a\u001b[2Jb'))
    const { stderr } = await runReportedly(['parse', join(folder.path, 'a\u001b[2Jb')])
    expect(stderr).toContain('a [2Jb')
    expect(stderr).not.toContain('\u001b')
  })
})
