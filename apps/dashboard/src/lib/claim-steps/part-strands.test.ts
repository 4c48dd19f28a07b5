import type { Category } from '@reportedly/schema'
import { madeUpClaim } from '@reportedly/schema/made-up'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partStrands, type Told } from './part-strands.ts'

const told = (
  day: number,
  point: number,
  text: string,
  category: Category = 'state-forces',
  revises?: string,
): Told => {
  const made = madeUpClaim({ id: `${day} ${point} ${text}`, revises: revises ?? null })
  return {
    claim: { ...made, counted: { ...made.counted, text, category, actorId: null } },
    day: `2025-03-0${day}`,
    point,
  }
}

const points = (figures: readonly Told[]): readonly (readonly number[])[] =>
  partStrands(figures).map((strand) => strand.map(({ point }) => point))

test('goes on from a figure of the same group on a later day', () => {
  expect(points([told(1, 15, 'soldiers'), told(2, 25, 'troops')])).toEqual([[15, 25]])
})

test('parts two groups told on one day, and goes on with the one that is called so', () => {
  const figures = [told(1, 54, 'mercenaries'), told(1, 7, 'soldiers'), told(2, 84, 'mercenaries')]
  expect(points(figures)).toEqual([[54, 84], [7]])
})

test('keeps two numbers of one group in one strand, on one day too', () => {
  expect(points([told(1, 46, 'Fighters'), told(1, 65, 'fighters'), told(2, 50, 'fighters')])).toEqual([[46, 65, 50]])
})

test('parts the dead of the two sides', () => {
  expect(points([told(1, 20, 'militants', 'non-state-armed'), told(2, 2, 'soldiers')])).toEqual([[20], [2]])
})

test('goes on with what a report itself revises, on the same day too', () => {
  expect(points([told(1, 49, 'people'), told(1, 57, 'people', 'state-forces', '1 49 people')])).toEqual([[49, 57]])
})

test('keeps every figure once', () => {
  const figure = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(9), fc.constantFrom('soldiers', 'mercenaries', 'men'))
    .map(([day, point, text]) => told(day, point, text))
  fc.assert(
    fc.property(fc.uniqueArray(figure, { selector: ({ claim }) => claim.id }), (figures) => {
      expect(partStrands(figures).flat()).toHaveLength(figures.length)
      expect(new Set(partStrands(figures).flat())).toEqual(new Set(figures))
    }),
  )
})
