import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { keepInSteps } from './keep-in-steps.ts'

/** Adds numbers up in steps, and writes down each that it adds. */
const addUp = () => {
  const added: number[] = []
  const sum = keepInSteps(function* (numbers: readonly number[]) {
    let total = 0
    for (const number of numbers) {
      added.push(number)
      total += number
      yield
    }
    return total
  })
  return { added, sum }
}

test('makes the whole at once for who asks, and only once', () => {
  const { added, sum } = addUp()
  const numbers = [1, 2, 3]
  expect([sum.ask(numbers, DEFAULT_READING), sum.ask(numbers, DEFAULT_READING)]).toEqual([6, 6])
  expect(added).toEqual([1, 2, 3])
})

test('does one step at a time ahead, and what is left when it is asked for', () => {
  const { added, sum } = addUp()
  const numbers = [1, 2, 3]
  const steps = sum.steps(numbers, DEFAULT_READING)[Symbol.iterator]()
  steps.next()
  steps.next()
  expect(added).toEqual([1, 2])
  expect(sum.ask(numbers, DEFAULT_READING)).toBe(6)
  expect(added).toEqual([1, 2, 3])
})

test('has no steps left where the whole is made', () => {
  const { sum } = addUp()
  const numbers = [1, 2]
  sum.ask(numbers, DEFAULT_READING)
  expect([...sum.steps(numbers, DEFAULT_READING)]).toEqual([])
})

test('keeps what is made under one reading apart from another', () => {
  const { added, sum } = addUp()
  const numbers = [1]
  sum.ask(numbers, DEFAULT_READING)
  sum.ask(numbers, { ...DEFAULT_READING, policy: 'conservative' })
  expect(added).toEqual([1, 1])
})
