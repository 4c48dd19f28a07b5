import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['At least seven people were on Thursday killed in Orva.', ['killed: At least seven people']],
  ['Five clerks have since Monday been arrested.', ['captured: Five clerks']],
  ['Two nuns had late last week been abducted.', ['abducted: Two nuns']],
  ['Four men were on 12 May killed by rebels.', ['killed: Four men']],
])('goes on past a time within a verb: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['a time that ends the clause', 'Seven people were on Thursday in Orva.'],
  ['another verb behind it', 'Seven people were there on Thursday, and sang.'],
  ['a place', 'Seven people were on Mount Orva and hid.'],
])('refuses %s', (_, text) => {
  expect(told(text)).toEqual([])
})
