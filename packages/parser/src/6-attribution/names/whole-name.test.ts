import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['Front 24 said 12 rebels were killed.', 'Front 24'],
  ['The news site Kavira.net reports that 12 rebels were killed.', 'news site Kavira.net'],
  ['@front_news tweeted that 12 rebels were killed.', '@front_news'],
] as const)('a name is whole: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test('a figure behind a speaker is no part of its name', () => {
  expect(speakersOf('The army said 24 rebels were killed.')).toEqual([['army']])
})
