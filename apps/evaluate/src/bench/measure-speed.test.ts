import { expect, test } from 'vitest'
import { measureSpeeds } from './measure-speed.ts'
import { ordinaryNews, takeReports } from './news-reports.ts'
import { listLibraries, PARSER } from './readers.ts'

const reports = takeReports(60_000, ordinaryNews())

const work = (steps: number) => () => {
  let sum = 0
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step)
  return sum
}

test('a reader that works four times as much is about four times as slow', () => {
  const readers = [1e6, 4e6].map((steps) => ({ name: `${steps}`, read: work(steps), share: 1 }))
  const [quick, slow] = measureSpeeds(readers, reports, 3)
  expect((quick?.speed ?? 0) / (slow?.speed ?? 1)).toBeGreaterThan(2)
  expect((quick?.speed ?? 0) / (slow?.speed ?? 1)).toBeLessThan(8)
})

test('a reader gets its share of the reports, and none twice', () => {
  const seen: string[] = []
  measureSpeeds([{ name: 'x', read: ({ id }) => seen.push(id), share: 0.5 }], reports, 1)
  expect(seen).toHaveLength(4 * Math.floor(reports.length / 8))
  expect(new Set(seen).size).toBe(seen.length)
})

test('a reader that finds nothing is refused', () => {
  expect(() => measureSpeeds([{ name: 'idle', read: () => 0, share: 1 }], reports, 1)).toThrow('idle found nothing')
})

test('the parser and every library read ordinary reports', () => {
  for (const { name, read } of [PARSER, ...listLibraries()])
    expect(
      reports.reduce((found, report) => found + read(report), 0),
      name,
    ).toBeGreaterThan(0)
})
