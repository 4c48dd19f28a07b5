import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test('whom an outlet refers to speaks, and the outlet passes it on', () => {
  expect(speakersOf('Radio Okapi reports, with reference to the prosecutors, that 12 people were killed.')).toEqual([
    ['prosecutors', 'Radio Okapi'],
  ])
})

test('what is only referred to does not', () => {
  expect(speakersOf('The army said, with reference to the truce, that 12 people were killed.')).toEqual([['army']])
})
