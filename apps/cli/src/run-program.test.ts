import { expect, test } from 'vitest'
import { runReportedly } from './run-reportedly.ts'

test.concurrent.for([
  [['prase'], "unknown command 'prase'", 'reportedly --help'],
  [['--verbose'], "unknown option '--verbose'", 'reportedly --help'],
  [['parse'], "missing required argument 'path'", 'reportedly parse --help'],
  [['parse', 'a.txt', '--frmat', 'table'], 'Did you mean --format?', 'reportedly parse --help'],
  [['parse', 'a.txt', '--format', 'xml'], 'Allowed choices are table, jsonl', 'reportedly parse --help'],
  [['explain', 'a.txt', '--format', 'table'], 'Allowed choices are text, jsonl', 'reportedly explain --help'],
  [['ingest', 'a.txt', '--database'], 'argument missing', 'reportedly ingest --help'],
  [['ingest', 'a.txt', '--database', ''], 'Expected the name of a file', 'reportedly ingest --help'],
  [['serve', '--port', 'http'], 'Expected a whole number from 0', 'reportedly serve --help'],
  [['serve', '--port', '65536'], 'Expected a whole number from 0', 'reportedly serve --help'],
  [['export', 'claims.csv'], 'too many arguments', 'reportedly export --help'],
] as const)('ends with 2 and one line for wrong usage: %j', async ([words, reason, hint], { expect }) => {
  const { stdout, stderr, exitCode } = await runReportedly(words)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^reportedly: [^\n]+\n$/)
  expect(stderr).toContain(reason)
  expect(stderr).toContain(`; see: ${hint}\n`)
  expect(exitCode).toBe(2)
})

test('shows its help, with 2 when it was not asked for', async () => {
  const unasked = await runReportedly([])
  expect(unasked).toMatchObject({ stdout: '', exitCode: 2 })
  const asked = await runReportedly(['--help'])
  expect(asked).toMatchObject({ stdout: unasked.stderr, stderr: '', exitCode: 0 })
  for (const command of ['parse', 'explain', 'ingest', 'serve', 'export'])
    expect(asked.stdout).toContain(`\n  ${command} `)
})

test('shows the help of each command with an example', async () => {
  const { stdout, exitCode } = await runReportedly(['serve', '--help'])
  expect(stdout).toContain('$ reportedly serve --read seeds')
  expect(exitCode).toBe(0)
})

test('says its version', async () => {
  expect(await runReportedly(['--version'])).toEqual({ stdout: '0.1.0\n', stderr: '', exitCode: 0 })
})
