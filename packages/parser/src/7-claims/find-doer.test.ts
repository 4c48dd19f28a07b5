import { expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const actorsOf = (text: string): readonly (string | null)[] => claimsOf(text).map(({ actor }) => actor?.text ?? null)

test('"they" of a spokesman are the men it spoke of as its own', () => {
  const struck = 'A spokesman for the Red Front Army said its fighters had struck a convoy, killing 17 soldiers.'
  expect(actorsOf(`${struck} He said they also killed 14 at a checkpoint.`)).toEqual(['its fighters', 'its fighters'])
})

test('"they" of a body that named no men are the body', () => {
  expect(actorsOf('The Houthis said they killed 14 soldiers.')).toEqual(['Houthis'])
})
