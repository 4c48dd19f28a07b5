import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['Damascus: 12 people killed in strike', ['Damascus']],
  ['12 people killed in strike: health ministry', ['health ministry']],
  ['12 people killed in strike — Ministry of Health', ['Ministry of Health']],
  ['12 people killed in strike on Tyre (Mayor Tereh)', ['Mayor Tereh']],
  ['12 people killed in strike on a car in Tyre (NNA)', ['NNA']],
  ['12 people killed in strike on a car in Tyre (Reuters)', ['Reuters']],
] as const)('a mark sets off who speaks in a headline: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test('a town in capitals is where a report is filed from', () => {
  expect(speakersOf('DAMASCUS: Two drones were shot down on Thursday, the army said.')).toEqual([['army']])
})

test('and so are two towns in capitals, of which one alone may speak', () => {
  const told = 'Soldiers traded fire on Thursday, officials on both sides said, leaving one man dead.'
  expect(speakersOf(`DAMASCUS/BEIRUT: ${told}`)).toEqual([['officials']])
  expect(speakersOf('ISPR/DAMASCUS: 12 rebels were killed in a raid.').flat()).not.toEqual([])
})

test.for([
  ['Kyiv: 40 drones shot down\n\nThe strikes went on.', 'Kyiv'],
  ['Army: 40 rebels killed\n\nThe strikes went on.', 'Army'],
  ['40 rebels killed: Army\n\nThe strikes went on.', 'Army'],
] as const)('a headline sets off its speaker: %s', ([text, speaker]) => {
  expect(speakersOf(text)[0]).toEqual([speaker])
})

test.for([
  'ISLAMABAD: Security forces killed five men on Monday.',
  'TACLOBAN CITY: Two rebels were killed in a raid on Saturday.',
  'A note from Mali: Our colleagues are alarmed that two drivers were killed.',
  'New Delhi: Two rebels were killed in a raid on Saturday.',
])('but where a whole sentence was written nobody speaks: %s', (text) => {
  expect(speakersOf(text)[0]).toEqual([])
})

test('a short name in brackets behind a comma is no source', () => {
  expect(speakersOf('Ten men were killed by fighters of the Southern Consortium United Front, (SCACUF).')).toEqual([[]])
})

test.for(['12 people killed in strike (Monday)', '12 people killed in strike — the third of the week'])(
  'a mark alone makes nobody a speaker: %s',
  (text) => {
    expect(speakersOf(text)).toEqual([[]])
  },
)

test('a media cell before a colon speaks', () => {
  expect(speakersOf('Security Media Cell: air strikes killed six gunmen.')).toEqual([['Security Media Cell']])
})

test('an outlet that opens a line passes on what another says in it', () => {
  expect(speakersOf('RIA Novosti: 12 soldiers were killed near Orva, the ministry said.')).toEqual([
    ['ministry', 'RIA Novosti'],
  ])
  expect(speakersOf('TASS: Twelve drones were shot down.')).toEqual([['TASS']])
  expect(speakersOf('The rebels said 12 men died, the ministry said.')).toEqual([['rebels', 'ministry']])
})

test('an account behind "via" is where a line is from', () => {
  expect(speakersOf('Two rebels were killed in Orva, via @orva_news')).toEqual([['@orva_news']])
  expect(speakersOf('Two rebels were killed in Orva via the northern road.')).toEqual([[]])
  expect(speakersOf('The army said two rebels were killed, via @orva_news')).toEqual([['army']])
})
