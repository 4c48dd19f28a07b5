import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { backedBy } from './backed-by.ts'

test.each([
  [
    'Troops entered the town, backed by two helicopters and 12 armoured vehicles.',
    ['strength: two helicopters', 'strength: 12 armoured vehicles'],
  ],
  ['Under the cover of two helicopters, the forces raided a farm.', ['strength: two helicopters']],
  ['The convoy, escorted by 40 soldiers, was ambushed.', ['strength: 40 soldiers']],
])('reads who took part beside those named: %s', (text, frames) => {
  expect(toldBy(backedBy, text)).toEqual(frames)
})

test.each([
  ['support by those who do not fight', 'The plan is backed by 12 lawmakers.'],
  ['support without a figure', 'Troops backed by helicopters entered the town.'],
])('refuses %s', (_, text) => {
  expect(toldBy(backedBy, text)).toEqual([])
})
