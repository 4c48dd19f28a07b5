import { expect, test } from 'vitest'
import { told, toldBy } from '../../frames-of.ts'
import { rises } from './rises.ts'

test.each([
  [
    'Deaths rose from 380 in March to 714 in April, and in May fell to 476.',
    ['killed: 380', 'killed: 714', 'killed: 476'],
  ],
  ['Abductions fell slightly, from 164 to 149.', ['abducted: 164', 'abducted: 149']],
])('reads the figures that an outcome runs through: %s', (text, frames) => {
  expect(toldBy(rises, text)).toEqual(frames)
})

test.each([
  ['prices', 'Prices rose from 380 to 714.'],
  ['shares', 'Deaths rose by 40 per cent.'],
  ['another subject', 'Deaths continued, and the garrison rose from 380 to 714.'],
  ['what did not change', 'Arrests did not rise to 90.'],
])('refuses %s', (_, text) => {
  expect(toldBy(rises, text)).toEqual([])
})

test('reads the figures in brackets behind a share', () => {
  expect(told('The number of civilians killed rose by 86 per cent (from 397 to 739).')).toEqual([
    'killed: 397',
    'killed: 739',
  ])
})

test('passes over by whom the outcome was reported', () => {
  expect(toldBy(rises, 'The number of injuries reported in Taiz rose to 124.')).toEqual(['injured: 124'])
  expect(toldBy(rises, 'The injuries reported alarmed the 124 doctors.')).toEqual([])
})
