import { expect, test } from 'vitest'
import { measureSpeed } from './measure-speed.ts'
import { takeReports } from './news-reports.ts'
import { listLibraries, PARSER } from './readers.ts'

const reports = takeReports(40_000)

const work = (steps: number) => () => {
  let sum = 0
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step)
  return sum
}

test('a reader that works four times as much is about four times as slow', () => {
  const [quick, slow] = [1e6, 4e6].map(
    (steps) => measureSpeed({ name: 'x', read: work(steps), share: 1 }, reports, 3).speed,
  )
  expect((quick ?? 0) / (slow ?? 1)).toBeGreaterThan(2)
  expect((quick ?? 0) / (slow ?? 1)).toBeLessThan(8)
})

test('a reader gets its share of the reports, and none twice', () => {
  const seen: string[] = []
  measureSpeed({ name: 'x', read: ({ id }) => seen.push(id), share: 0.5 }, reports, 1)
  expect(seen).toHaveLength(2 * Math.floor(reports.length / 4))
  expect(new Set(seen).size).toBe(seen.length)
})

test('a reader that finds nothing is refused', () => {
  expect(() => measureSpeed({ name: 'idle', read: () => 0, share: 1 }, reports, 1)).toThrow('idle found nothing')
})

test('the parser and every library read ordinary reports', () => {
  for (const { name, read } of [PARSER, ...listLibraries()])
    expect(
      read(reports[0] ?? { id: '', title: null, text: '', publishedAt: null, publisher: null }),
      name,
    ).toBeGreaterThan(0)
})
