import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['Save the Children said 12 people were killed.', 'Save the Children'],
  [
    'A tally by the Armed Conflict Location and Event Data Project put the dead at 12.',
    'Armed Conflict Location and Event Data Project',
  ],
  ['12 reporters were killed, according to the Committee to Protect Journalists.', 'Committee to Protect Journalists'],
  ['The international NGO Save the Children said 12 people were killed.', 'NGO Save the Children'],
  ['Action on Armed Violence recorded 300 deaths.', 'Action on Armed Violence'],
] as const)('a name that the registry knows is whole: %s', ([text, name]) => {
  expect(speakersOf(text)[0]).toEqual([name])
})

test.for([
  ['Hamas and Reuters said 12 people were killed.', 'Hamas and Reuters'],
  ['12 people were killed, according to Reuters the Tuesday after.', 'Reuters'],
  ['The Kyiv Independent said 12 people were killed.', 'Kyiv Independent'],
  ['Reuters to Gao sent word; Reuters said 12 people were killed.', 'Reuters'],
] as const)('what stands beside a known name is no part of it: %s', ([text, name]) => {
  expect(speakersOf(text)[0]).toEqual([name])
})
