import { expect, test } from 'vitest'
import { told } from '../../frames-of.ts'

test.each([
  ['The clinic counted 34 dead. The mayor counted 28.', ['killed: 34', 'killed: 28']],
  ['Police said 34 were killed. The union speaks of 60.', ['killed: 34', 'killed: 60']],
  [
    'Police said 34 were killed; his office spoke in a note of “more than a hundred”.',
    ['killed: 34', 'killed: more than a hundred'],
  ],
  ['Police say 14 were wounded. The Red Cross mentions 19.', ['injured: 14', 'injured: 19']],
])('reads a rival toll that says only its number: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['what was not told of before', 'The mayor counted 28.'],
  ['a figure with a noun of its own', 'Police said 34 were killed. The mayor counted 28 tents.'],
  ['a small number, which may be of anything', 'Police said 34 were killed. The mayor counted three.'],
  ['things told of since', 'Police said 34 were killed. Houses were burned; the mayor counted 28.'],
  ['what nobody counted', 'Police said 34 were killed. The mayor did not mention 28.'],
])('refuses %s', (_, text) => {
  expect(told(text).filter((frame) => !frame.endsWith(': 34'))).toEqual([])
})

test('reads how many more somebody is blamed for', () => {
  expect(told('The gang killed nine people in May. It has been blamed for another 22.')).toEqual([
    'killed: nine people',
    'killed: another 22',
  ])
  expect(told('The gang sold nine carpets in May. It has been blamed for another 22.')).toEqual([])
})
