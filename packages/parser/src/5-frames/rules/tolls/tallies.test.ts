import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { tallies } from './tallies.ts'

test.each([
  [
    'Recovered: 12 rifles, four mortars and 900 rounds.',
    ['seized: 12 rifles', 'seized: four mortars', 'seized: 900 rounds'],
  ],
  ['Materials recovered: 05 AK47, 12 chargers.', ['seized: 05 AK47', 'seized: 12 chargers']],
  ['The dead: 12 soldiers and two civilians.', ['killed: 12 soldiers', 'killed: two civilians']],
  ['Killed: 12.', ['killed: 12']],
  ['Killed – 7; wounded – 12; missing – 3.', ['killed: 7', 'injured: 12', 'missing: 3']],
  ['Killed - 7, wounded - 12.', ['killed: 7', 'injured: 12']],
  ['KILLED: 7.', ['killed: 7']],
  ['DEAD: 4, WOUNDED: 9', ['killed: 4', 'injured: 9']],
  ['Killed: 3; wounded: 6; missing: 1', ['killed: 3', 'injured: 6', 'missing: 1']],
])('reads what stands behind a header: %s', (text, frames) => {
  expect(toldBy(tallies, text)).toEqual(frames)
})

test('counts people of a daily tally as casualties and things as lost', () => {
  expect(told('Enemy losses over the past day: 1,020 personnel, 8 tanks, 12 drones.')).toEqual([
    'casualties: 1,020 personnel',
    'lost: 8 tanks',
    'lost: 12 drones',
  ])
})

test.each(['Losses: tanks 9 (+2), drones – 12, personnel 40.', 'Losses: tanks – 9 (+2), drones – about 12.'])(
  'counts what the label before a figure says: %s',
  (text) => {
    const [tanks, more, drones] = framesOf(text).map(({ measure, label }) => [measure, label])
    expect([tanks, more, drones]).toEqual([
      ['lost', 'tanks'],
      ['lost', 'tanks'],
      ['lost', 'drones'],
    ])
  },
)

test('takes parts behind a figure for parts, not for a tally', () => {
  const [whole, women] = framesOf('The chief reported 14 dead: nine women, four children and one man.')
  expect([whole?.low, women?.low, women?.subsetOf]).toEqual([14, 9, '14'])
})

test.each([
  'Participants: 12 ministers, two envoys.',
  'Prisoners are three: he, she and I.',
  'Recovered: three villages.',
])('refuses "%s"', (text) => {
  expect(framesOf(text)).toEqual([])
})

test('leaves to the figure before the colon what breaks it down', () => {
  const frames = framesOf('The strike killed nine people: four children, three women and two men.')
  expect(frames.map(({ low, subsetOf }) => [low, subsetOf])).toEqual([
    [9, null],
    [4, 'nine people'],
    [3, 'nine people'],
    [2, 'nine people'],
  ])
})

test.each(['The men killed – 12 of them guards – were buried.', 'Score – 12; runs – 40.'])(
  'takes no other dash for the end of a header: %s',
  (text) => {
    expect(toldBy(tallies, text)).toEqual([])
  },
)
