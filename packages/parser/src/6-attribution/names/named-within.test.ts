import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['More than 300 people have died, according to the latest Hamra health ministry toll.', 'Hamra health ministry'],
  ['Twelve people were killed, according to police figures.', 'police'],
  ['According to new army figures, 12 people were killed.', 'army'],
  ['An RSF statement said 12 people were killed.', 'RSF'],
  ['A JNIM statement said 12 people were killed.', 'JNIM'],
] as const)('whose paper it is speaks: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})

test.for([
  ['A UN document said 12 people were killed.', 'UN document'],
  ['A police report said 12 people were killed.', 'police report'],
  ['A leaked document said 12 people were killed.', 'leaked document'],
] as const)('a paper of nobody in particular speaks for itself: %s', ([text, name]) => {
  expect(speakersOf(text)).toEqual([[name]])
})
