import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test('counts what the attackers ride', () => {
  expect(told('Forty gunmen on 20 motorcycles stormed the village.')).toEqual([
    'strength: Forty gunmen',
    'strength: 20 motorcycles',
  ])
})

test('counts the crafts that a force brings along, and nothing else', () => {
  expect(told('Forty officers took part, with two vans.')).toEqual(['strength: Forty officers', 'strength: two vans'])
  expect(told('Forty officers took part, with two guests.')).toEqual(['strength: Forty officers'])
})
