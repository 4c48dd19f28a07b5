import { describe, expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

describe('what somebody has counted stands behind the colon', () => {
  test.for([
    ['I remind you of what the police have counted since January: 241 civilians killed.', 'police'],
    ['This is what the hospital recorded on Monday: 12 dead.', 'hospital'],
  ] as const)('%s', ([text, speaker]) => {
    expect(speakersOf(text)).toEqual([[speaker]])
  })
})

test.for([
  'This is what the raid cost on Monday: 12 dead.',
  'Nobody knows what the police have lost since January: 12 officers were killed.',
])('but nobody has counted here: %s', (text) => {
  expect(speakersOf(text)).toEqual([[]])
})
