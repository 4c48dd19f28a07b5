import { expect, test } from 'vitest'
import { claimsOf } from './claims-of.ts'

const lastPlace = (text: string) => claimsOf(text).at(-1)?.place?.name

test('follows a happening into a sentence that says when it was', () => {
  const text = 'Four men were killed in Gao. Troops met rebels at Hypo on Saturday. Two rebels were eliminated.'
  expect(lastPlace(text)).toBe('Hypo')
})

test('stays where it was while somebody is let go elsewhere', () => {
  const text = 'Rebels attacked the town of Gao. Four men were released near Hypo. Two soldiers died.'
  expect(lastPlace(text)).toBe('Gao')
})
