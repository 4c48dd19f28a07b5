import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../frames-of.ts'
import { outcomeCount } from './outcome-count.ts'

test.each([
  ['There were 23 deaths.', ['killed: 23 deaths']],
  ['More than 60 injuries were recorded.', ['injured: More than 60 injuries']],
  ['Two abductions and four arrests took place.', ['abducted: Two abductions', 'captured: four arrests']],
  ['No casualties were reported.', ['casualties: No casualties']],
  ['The army suffered no losses.', ['casualties: no losses']],
  ['There was no loss of life.', ['killed: no loss']],
])('reads a counted outcome: %s', (text, frames) => {
  expect(toldBy(outcomeCount, text)).toEqual(frames)
})

test('takes one of the worst killings for no single dead', () => {
  expect(toldBy(outcomeCount, 'It was one of the worst mass killings in years.')).toEqual([])
  expect(toldBy(outcomeCount, 'It was one of the killings in May.')).toEqual(['killed: one of the killings'])
})

test.each(['Five meetings were held.', 'The team suffered nine losses.', 'Deaths were reported.'])(
  'counts no outcome in "%s"',
  (text) => {
    expect(framesOf(text)).toEqual([])
  },
)
