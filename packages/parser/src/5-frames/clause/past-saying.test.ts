import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['The list has 27 men the army says are dead.', ['killed: 27 men']],
  ['Twelve men the ministry says were captured appeared on television.', ['captured: Twelve men']],
  ['They include nine clerks who officials say were killed.', ['killed: nine clerks']],
])('finds of whom a verb is said past whoever says it: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['what is told beside them', 'Of 27 men, the army says, are many rumours.'],
  ['who says it himself', 'Nine clerks of the ministry say the town is quiet.'],
])('refuses %s', (_, text) => {
  expect(told(text)).toEqual([])
})

test('finds the subject before commas that enclose who says it', () => {
  expect(told('Nearly 800 residents, says the Red Cross, have found refuge.')).toEqual([
    'displaced: Nearly 800 residents',
  ])
  expect(told('Twelve people, warned of the raid, have found refuge.')).toEqual(['displaced: Twelve people'])
})
