import { expect, test } from 'vitest'
import { drawFrom } from './random.ts'

const draws = (seed: number, count: number) => {
  const draw = drawFrom(seed)
  return Array.from({ length: count }, () => draw(10))
}

test('the same seed draws the same numbers, another seed others', () => {
  expect(draws(7, 50)).toEqual(draws(7, 50))
  expect(draws(7, 50)).not.toEqual(draws(8, 50))
})

test('draws every number below the bound and none beyond', () => {
  expect([...new Set(draws(1, 500))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})
