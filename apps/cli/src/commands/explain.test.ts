import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Explanation } from '@reportedly/parser'
import { expect } from 'vitest'
import { runReportedly, SEEDS } from '../run-reportedly.ts'
import { test } from '../with-folder.ts'

const SEED = join(SEEDS, '000_27bf039e9b3bf34b.txt')

test('shows for a sentence which rule read its figure and which its claim', async () => {
  const input = 'At least 12 gunmen were killed near Gao, the army said.'
  const { stdout, stderr, exitCode } = await runReportedly(['explain', '-'], { input })
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  expect(stdout).toMatch(/^standard input\n/)
  expect(stdout).toMatch(/\n1 “At least 12 gunmen were killed near Gao, the army said\.”\n/)
  expect(stdout).toMatch(/\n {5}figure +“At least 12” +low 12, high open, at-least +quantities\/at-least\n/)
  expect(stdout).toMatch(/\n {5}speech +“said” +army says what stands before\n/)
  expect(stdout).toMatch(/\n {5}word of +“At least 12 gunmen” +army \(say\), asserted\n/)
  expect(stdout).toMatch(/\n {5}claim +“At least 12 gunmen” .*frames\/verb\n/)
  expect(stdout).not.toContain('\u001b')
})

test('is a line of JSON a report when asked for, its words at the offsets it gives', async () => {
  const { stdout, exitCode } = await runReportedly(['explain', SEED, '--format', 'jsonl'])
  expect(exitCode).toBe(0)
  const { sentences } = JSON.parse(stdout) as Explanation
  const text = await readFile(SEED, 'utf8')
  const figures = sentences.flatMap((sentence) => sentence.figures)
  expect(figures.map(({ rule }) => rule)).toContain('quantities/up-to')
  for (const { start, end, text: words } of [...sentences, ...figures]) expect(text.slice(start, end)).toBe(words)
})

test('goes by the id of the input', async ({ folder }) => {
  const path = await folder.write('two.jsonl', '{"id": "A", "text": "12 died."}\n{"id": "B", "text": "13 died."}\n')
  const { stdout } = await runReportedly(['explain', path, '--format', 'jsonl'])
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Explanation).reportId),
  ).toEqual(['A', 'B'])
})

test('names what it cannot read in one line, ends with 1, and shows the rest', async ({ folder }) => {
  const path = join(folder.path, 'nothing.txt')
  const { stdout, stderr, exitCode } = await runReportedly(['explain', path, SEED])
  expect(stderr).toBe(`reportedly: ${path}: no such file or folder\n`)
  expect(exitCode).toBe(1)
  expect(stdout).toContain('quantities/up-to')
})
