import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test.for([
  ['Damascus: 12 people killed in strike', ['Damascus']],
  ['12 people killed in strike: health ministry', ['health ministry']],
] as const)('a mark sets off who speaks in a headline: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test('a town in capitals is where a report is filed from', () => {
  expect(speakersOf('DAMASCUS: Two drones were shot down on Thursday, the army said.')).toEqual([['army']])
})
