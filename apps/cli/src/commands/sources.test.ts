import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Claim } from '@reportedly/schema'
import { openStore } from '@reportedly/store'
import { describe, expect } from 'vitest'
import { runReportedly } from '../run-reportedly.ts'
import { test } from '../with-folder.ts'

const PAGE = new URL('../../../../docs/sources.md', import.meta.url)

const exampleOf = async (name: string): Promise<string> => {
  const [, behind = ''] = (await readFile(PAGE, 'utf8')).split(`<!-- sources example: ${name} -->`)
  return /```\w+\n([^]*?)```/.exec(behind)?.[1] ?? ''
}

const claimsOf = (stdout: string): readonly Claim[] =>
  (JSON.parse(stdout) as { readonly claims: readonly Claim[] }).claims

const REPORT = JSON.stringify({ id: 'A', text: 'The River Ledger said that 12 gunmen were killed.' })

describe('the example of docs/sources.md', () => {
  test('does what the page says', async ({ folder }) => {
    for (const name of ['our-sources.jsonl', 'report.txt']) await folder.write(name, await exampleOf(name))
    const [program, ...words] = (await exampleOf('command')).trim().split(' ')
    expect(program).toBe('reportedly')
    const { stdout, stderr, exitCode } = await runReportedly(words, { cwd: folder.path })
    expect(stderr).toBe(await exampleOf('problem'))
    expect(exitCode).toBe(1)
    const speakers = claimsOf(stdout).map(({ attribution: [nearest] }) => `${nearest?.name}: ${nearest?.kind}\n`)
    expect(speakers.join('')).toBe(await exampleOf('speakers'))
  })
})

describe('a file of sources', () => {
  test('is named by the flag, else by the environment', async ({ folder }) => {
    const report = await folder.write('report.jsonl', REPORT)
    const [monitor, outlet] = await Promise.all(
      ['monitor', 'news-outlet'].map((kind) =>
        folder.write(`${kind}.jsonl`, JSON.stringify({ name: 'River Ledger', kind })),
      ),
    )
    const env = { REPORTEDLY_SOURCES: monitor ?? '' }
    const kindOf = async (words: readonly string[]) => {
      const { stdout } = await runReportedly(['parse', report, ...words], { env })
      return claimsOf(stdout)[0]?.attribution[0]?.kind
    }
    expect(await kindOf([])).toBe('monitor')
    expect(await kindOf(['--sources', outlet ?? ''])).toBe('news-outlet')
  })

  test('that cannot be read stops the command before anything is kept', async ({ folder }) => {
    const report = await folder.write('report.jsonl', REPORT)
    const words = ['ingest', report, '--sources', 'nothing.jsonl']
    const { stdout, stderr, exitCode } = await runReportedly(words, { cwd: folder.path })
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: '',
      stderr: 'reportedly: nothing.jsonl: no such file or folder\n',
      exitCode: 1,
    })
  })

  test('is kept in the database beside the sources that claims name, and what it says stays', async ({ folder }) => {
    const text = 'The River Ledger said that 12 gunmen were killed. Reuters said nine soldiers were captured.'
    await folder.write('report.jsonl', JSON.stringify({ id: 'A', text }))
    await folder.write(
      'sources.json',
      '[{"name": "River Ledger", "reliability": "B"}, {"id": "sohr", "reliability": "C"}]',
    )
    const words = ['ingest', 'report.jsonl', '--database', 'kept.sqlite']
    await runReportedly([...words, '--sources', 'sources.json'], { cwd: folder.path })
    const { exitCode } = await runReportedly(words, { cwd: folder.path })
    expect(exitCode).toBe(0)
    const store = await openStore(join(folder.path, 'kept.sqlite'))
    const kept = (await store.listSources()).map(({ name, reliability }) => [name, reliability])
    await store.close()
    expect(kept.toSorted()).toEqual([
      ['Reuters', null],
      ['River Ledger', 'B'],
      ['Syrian Observatory for Human Rights', 'C'],
    ])
  })
})
