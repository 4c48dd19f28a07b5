import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test('an outlet on which a thing is announced says so', () => {
  expect(speakersOf('The deaths of 17 recruits were announced on state television.')).toEqual([['state television']])
  expect(speakersOf('The deaths of 17 recruits were announced on Monday.')).toEqual([[]])
})
