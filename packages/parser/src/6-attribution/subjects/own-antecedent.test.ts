import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['The rights office looked at the other side: it said that 40 civilians had been killed.', 'rights office'],
  ['Several local sources gave a floor: at least 300 people were killed, they said.', 'Several local sources'],
  ['The ministry gave no names; it said that 12 men had died.', 'ministry'],
] as const)('goes back to whoever opens the sentence: %s', ([text, speaker]) => {
  expect(speakersOf(text)).toEqual([[speaker]])
})

test.for([
  ['The attack was a heavy blow: it said that 12 men had died.', 'what cannot speak'],
  ['The ministry gave a floor: at least 12 men had died, they said.', 'one body for "they"'],
] as const)('goes back to nobody in "%s": %s', ([text]) => {
  expect(speakersOf(text)).toEqual([[]])
})
