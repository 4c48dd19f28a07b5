import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const actorsOf = (text: string): readonly (string | null)[] => claimsOf(text).map(({ actor }) => actor?.text ?? null)

test('"they" of a spokesman are the men it spoke of as its own', () => {
  const struck = 'A spokesman for the Red Front Army said its fighters had struck a convoy, killing 17 soldiers.'
  expect(actorsOf(`${struck} He said they also killed 14 at a checkpoint.`)).toEqual(['its fighters', 'its fighters'])
})

test('"they" of a body that named no men are the body', () => {
  expect(actorsOf('The Houthis said they killed 14 soldiers.')).toEqual(['Houthis'])
})

test('an armed group that counts spoils took them, in the words for its men where it named them', () => {
  expect(actorsOf('Hamas said 12 rifles and a mortar were seized.')).toEqual(['Hamas', 'Hamas'])
  const struck = 'Hamas said its fighters had struck a convoy, killing 17 soldiers.'
  expect(actorsOf(`${struck} The haul, it said, ran to 12 rifles.`)).toEqual(['its fighters', 'its fighters'])
})

test('an army that counts what was seized may have had it from others', () => {
  expect(actorsOf('The defence ministry said 12 rifles had been seized.')).toEqual([null])
})

test('a part whose words name nobody is laid to whoever its whole is', () => {
  const raid = 'Israeli forces exchanged fire with armed men in Gao.'
  expect(actorsOf(`${raid} Six people were killed, among them a girl.`)).toEqual(['Israeli forces', 'Israeli forces'])
  expect(actorsOf('Bandits killed 12 people; soldiers killed two of them.').at(-1)).toBe('soldiers')
})
