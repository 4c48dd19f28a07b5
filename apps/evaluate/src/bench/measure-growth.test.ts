import { expect, test } from 'vitest'
import { measureGrowth } from './measure-growth.ts'

const generator = { name: 'a', generate: (length: number) => 'a'.repeat(length) }
const limits = { from: 2_000, to: 128_000, runs: 3, bound: 5 }

const spin = (steps: number): number => {
  let sum = 0
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step)
  return sum
}

test('finds quadratic time before it takes for ever', () => {
  const { ratio, length } = measureGrowth(generator, (text) => void spin(text.length ** 2 / 2), limits)
  expect(ratio).toBeGreaterThan(8)
  expect(length).toBeLessThan(128_000)
  // It spins on purpose; a busy machine takes its time.
}, 120_000)

test('a reader that takes no time has no ratio', () => {
  expect(measureGrowth(generator, () => undefined, limits)).toMatchObject({ ratio: null, length: 128_000 })
})
