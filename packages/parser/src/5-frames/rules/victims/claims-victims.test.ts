import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { claimsVictims } from './claims-victims.ts'

test.each([
  ['The clashes claimed three soldiers and a nurse.', ['killed: three soldiers']],
  ['It is a struggle that has claimed more than 6,000 victims.', ['killed: more than 6,000 victims']],
])('reads the victims of a happening: %s', (text, frames) => {
  expect(toldBy(claimsVictims, text)).toEqual(frames)
})

test.each([
  ['what a group claims', 'The rebels claimed three soldiers as their own.'],
  ['things', 'The fire claimed three lorries.'],
  ['what is only claimed', 'The attack claimed three soldiers were hurt.'],
  ['a denial', 'The clashes claimed no soldiers, and did not claim three clerks.'],
])('refuses %s', (_, text) => {
  expect(toldBy(claimsVictims, text).filter((frame) => !frame.includes('no soldiers'))).toEqual([])
})
