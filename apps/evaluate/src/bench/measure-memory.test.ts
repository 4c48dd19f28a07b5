import { expect, test } from 'vitest'
import { growthOf, measureMemory } from './measure-memory.ts'
import { fightingReports } from './news-reports.ts'

test('looks at the heap ten times while so many megabytes go through', () => {
  const memory = measureMemory(fightingReports(), () => undefined, 0.2)
  expect(memory.heap).toHaveLength(10)
  expect(memory.megabytes).toBeGreaterThanOrEqual(0.2)
})

test('tells of every tenth as it is read', () => {
  const steps: string[] = []
  measureMemory(
    fightingReports(),
    () => undefined,
    0.2,
    (step) => steps.push(step),
  )
  expect(steps).toHaveLength(10)
  expect(steps[0]).toMatch(/^0 MB read, heap \d+\.\d MB, resident \d+ MB at most$/)
})

test('sees what is kept', () => {
  const kept: unknown[] = []
  const memory = measureMemory(fightingReports(), () => kept.push(new Array(5_000).fill(kept.length)), 1)
  expect(growthOf(memory)).toBeGreaterThan(5)
})

test('a heap that goes up and down again has not grown', () => {
  expect(growthOf({ megabytes: 1, resident: 1, heap: [10, 12, 90, 12] })).toBe(0)
})
