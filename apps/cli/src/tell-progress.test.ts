import { expect, test } from 'vitest'
import { tellProgress } from './tell-progress.ts'
import type { Terminal } from './terminal.ts'

const listenTo = (isTTY: boolean) => {
  const written: string[] = []
  const stderr = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as Terminal['stderr']
  let time = 0
  const progress = tellProgress(stderr, () => time)
  const wait = (milliseconds: number): void => {
    time += milliseconds
    progress.countReport()
  }
  return { written, progress, wait }
}

test('says nothing of what takes less than a second', () => {
  const { written, progress, wait } = listenTo(true)
  for (let step = 0; step < 9; step += 1) wait(100)
  expect(progress.finish()).toEqual({ reports: 9, setAside: 0 })
  expect(written).toEqual([])
})

test('rewrites one line on a terminal and takes it away at the end', () => {
  const { written, progress, wait } = listenTo(true)
  wait(1_000)
  wait(50)
  wait(200)
  progress.finish()
  expect(written).toEqual(['1 report read, 0 set aside …', '\r\u001b[K', '3 reports read, 0 set aside …', '\r\u001b[K'])
})

test('writes a line every five seconds where there is no terminal', () => {
  const { written, wait } = listenTo(false)
  for (let second = 0; second < 12; second += 1) wait(1_000)
  expect(written).toEqual(['5 reports read, 0 set aside …\n', '10 reports read, 0 set aside …\n'])
})

test('names a stage only when the work is a long one', () => {
  const { written, progress, wait } = listenTo(false)
  progress.tellStage('writing')
  wait(1_000)
  progress.tellStage('grouping')
  expect(written).toEqual(['grouping …\n'])
})

test('names file and line of a problem, in a line of its own', () => {
  const { written, progress, wait } = listenTo(true)
  wait(1_000)
  progress.tellProblem({ path: 'a.jsonl', line: 3, message: 'not JSON' })
  progress.tellProblem({ path: '-', line: null, message: 'empty' })
  expect(progress.finish().setAside).toBe(2)
  expect(written.slice(1)).toEqual([
    '\r\u001b[K',
    'reportedly: a.jsonl:3: not JSON\n',
    'reportedly: standard input: empty\n',
  ])
})
