import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test.for([
  'The monitor has counted 7,000 deaths since January 2004, when militants killed four soldiers.',
  'The group called for talks and said two men died in the holiday month, when six people had died elsewhere.',
  'The army said it had struck a depot in Gao, where five of its men were killed last week.',
])('what a sentence recalls of a time is the publisher’s: %s', (text) => {
  expect(speakersOf(text).at(-1)).toEqual([])
})

test.for([
  ['The army said 12 men died when gunmen killed four guards.', 'army'],
  ['The army said it was attacked on Monday, when, the mayor said, four guards were killed.', 'mayor'],
  ['The army said it had struck a depot in Gao, where five gunmen were killed on Monday.', 'army'],
  ['Medics said 52 had died. Since May 18, when the truce broke, 7,656 people have been killed.', 'Medics'],
  ['It was the worst raid since January, when 12 people were killed, the army said.', 'army'],
] as const)('what it tells of a happening is the speaker’s: %s', ([text, speaker]) => {
  expect(speakersOf(text).at(-1)).toEqual([speaker])
})
