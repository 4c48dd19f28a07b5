import { expect, test } from 'vitest'
import { bestOf, medianOf, timesOf } from './time-of.ts'

test('times an act as often as asked, shortest first', () => {
  let acts = 0
  const times = timesOf(() => {
    acts += 1
  }, 5)
  expect(acts).toBe(5)
  expect(times).toEqual([...times].sort((one, other) => one - other))
})

test('median and best are those of sorted times', () => {
  expect([medianOf([1, 2, 9]), bestOf([1, 2, 9])]).toEqual([2, 1])
})
