import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { labelled } from './labelled.ts'

const BULLETIN = 'The enemy’s losses to date are as follows.\n\n'

test('reads the lines of a bulletin, with the day’s figure in brackets', () => {
  expect(toldBy(labelled, `${BULLETIN}Tanks: 10,884 (+5).`)).toEqual(['lost: 10,884', 'lost: 5'])
  expect(toldBy(labelled, `${BULLETIN}Personnel: 902,000.`)).toEqual(['casualties: 902,000'])
})

test('names what is counted by the label before the colon', () => {
  expect(framesOf(`${BULLETIN}Cruise missiles: 3,096.`)[0]).toMatchObject({ text: '3,096', label: 'Cruise missiles' })
})

test.each([
  ['a list of no losses', 'The fleet is as follows.\n\nTanks: 10,884 (+5).'],
  ['a label of nothing countable', `${BULLETIN}Score: 12.`],
  ['a figure with a noun of its own', `${BULLETIN}Garages: 12 doors.`],
])('refuses %s', (_, text) => {
  expect(toldBy(labelled, text)).toEqual([])
})

test('takes a heading before a sentence for no label', () => {
  const text = 'The enemy’s losses are heavy.\nFood: Armed men stopped a convoy and burned two of them.'
  expect(toldBy(labelled, text)).toEqual([])
})
