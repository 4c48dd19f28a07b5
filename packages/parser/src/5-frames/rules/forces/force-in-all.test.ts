import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { forceInAll } from './force-in-all.ts'

test.each([
  ['The patrol, 14 soldiers in all, was ambushed.', ['strength: 14 soldiers']],
  ['Elements of two battalions, 120 men altogether, met the rebels.', ['strength: 120 men']],
])('reads how many they were: %s', (text, frames) => {
  expect(toldBy(forceInAll, text)).toEqual(frames)
})

test.each([
  ['those who do not fight', 'The passengers, 40 people in all, were freed.'],
  ['a figure without these words', 'The patrol, 14 soldiers, was ambushed.'],
])('refuses %s', (_, text) => {
  expect(toldBy(forceInAll, text)).toEqual([])
})
