import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { victimsOf } from './victims-of.ts'

test.each([
  ['Another 585 were victims of kidnapping.', ['abducted: Another 585']],
  ['Fifty-five are hostages.', ['abducted: Fifty-five']],
  ['Some 300 people were victims of murder.', ['killed: Some 300 people']],
])('reads what befell victims from what they are victims of: %s', (text, frames) => {
  expect(toldBy(victimsOf, text)).toEqual(frames)
})

test.each([
  ['several outcomes told in one', 'Some 300 people were victims of murders and kidnappings.'],
  ['what is no outcome', 'Some 300 people were victims of extortion.'],
  ['a denial', 'Some 300 people were not victims of kidnapping.'],
])('refuses %s', (_, text) => {
  expect(toldBy(victimsOf, text)).toEqual([])
})
