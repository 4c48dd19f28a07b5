import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test.for([
  ['Save the Children said 12 people were killed.', 'Save the Children'],
  [
    'A tally by the Armed Conflict Location and Event Data Project put the dead at 12.',
    'Armed Conflict Location and Event Data Project',
  ],
] as const)('a name that the registry knows is whole: %s', ([text, name]) => {
  expect(speakersOf(text)[0]).toEqual([name])
})

test.for([
  ['Hamas and Reuters said 12 people were killed.', 'Hamas and Reuters'],
  ['The Kyiv Independent said 12 people were killed.', 'Kyiv Independent'],
] as const)('what stands before a known name is no part of it: %s', ([text, name]) => {
  expect(speakersOf(text)[0]).toEqual([name])
})
