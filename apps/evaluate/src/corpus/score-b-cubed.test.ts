import { expect, test } from 'vitest'
import { scoreBCubed } from './score-b-cubed.ts'

const group = (...pairs: readonly (readonly [wanted: string, got: string | null])[]) =>
  scoreBCubed(pairs.map(([wanted, got]) => ({ wanted, got })))

test('is 1 where every group is found whole, whatever it is called', () => {
  expect(group(['a', 'x'], ['a', 'x'], ['b', 'y'])).toEqual({ precision: 1, recall: 1, f1: 1 })
})

test('two groups put together cost precision alone', () => {
  expect(group(['a', 'x'], ['b', 'x'])).toMatchObject({ precision: 0.5, recall: 1 })
})

test('one group torn apart costs recall alone', () => {
  expect(group(['a', 'x'], ['a', 'y'])).toMatchObject({ precision: 1, recall: 0.5 })
})

test('an item that is not found costs the recall of its whole group', () => {
  expect(group(['a', 'x'], ['a', null])).toMatchObject({ precision: 1, recall: 0.25 })
})

test('is 0 where nothing is found', () => {
  expect(group(['a', null])).toEqual({ precision: 0, recall: 0, f1: 0 })
})
