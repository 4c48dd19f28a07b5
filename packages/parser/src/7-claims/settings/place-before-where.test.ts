import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const placesOf = (text: string) => claimsOf(text).map(({ place }) => place?.name)

test('what is told behind "where" was at the place before it', () => {
  expect(placesOf('The mayor spoke of three men from Gao, where nine houses were burned.').at(-1)).toBe('Gao')
})

test('but not in a hospital, nor where the sentence says closer', () => {
  expect(placesOf('Rebels raided Gao. The men were rushed to a hospital in Bamako, where three died.')).toEqual(['Gao'])
  expect(placesOf('They came from Gao, where nine houses were burned in the village of Hypo.')).toEqual(['Hypo'])
})
