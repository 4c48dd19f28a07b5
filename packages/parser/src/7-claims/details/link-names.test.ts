import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const wholesOf = (text: string): readonly number[] => {
  const claims = claimsOf(text)
  return claims.map(({ subsetOf }) => claims.findIndex(({ id }) => id === subsetOf))
}

test('links names to the figure that they spell out in the sentence behind it', () => {
  expect(
    wholesOf('Two soldiers were killed in Orva. Private Ali Dara and Sergeant Omar Sy fell on duty, the colonel said.'),
  ).toEqual([-1, 0, 0])
})

test('links no names to a figure of more', () => {
  expect(
    wholesOf('Four soldiers were wounded in Orva. Private Ali Dara and Sergeant Omar Sy fell on duty, he said.'),
  ).toEqual([-1, -1, -1])
})

test('links no name that stands alone', () => {
  expect(wholesOf('One soldier was killed in Orva. Sergeant Omar Sy fell on Monday.').at(-1)).toBe(-1)
})
