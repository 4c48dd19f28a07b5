import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { garrison } from './garrison.ts'

test.each([
  ['A camp that housed some 200 men fell in an hour.', ['strength: some 200 men']],
  ['The base, which held about 150 soldiers, was overrun.', ['strength: about 150 soldiers']],
])('reads how many they were: %s', (text, frames) => {
  expect(toldBy(garrison, text)).toEqual(frames)
})

test.each([
  ['inmates', 'The prison holds 400 inmates.'],
  ['prisoners in a base', 'The base holds 40 captured rebels.'],
  ['a camp of other people', 'The camp houses 200 men among the displaced.'],
])('refuses %s', (_, text) => {
  expect(toldBy(garrison, text)).toEqual([])
})
