import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { names } from './names.ts'

test.each([
  ['The imam published the names of 71 victims from the two villages.', ['killed: 71 victims']],
  ['Nine people were killed. The list of the ministry contained 24 names.', ['killed: 24 names']],
  ['Some 300 pupils were abducted. We have written down 204 names.', ['abducted: 204 names']],
  ['We matched 26 names of dead civilians.', ['killed: 26 names']],
])('counts those whom a list names: %s', (text, frames) => {
  expect(toldBy(names, text)).toEqual(frames)
})

test.each([
  ['names of nothing that was told', 'The list contained 24 names.'],
  ['names of places', 'He gave the names of nine villages.'],
  ['names without a figure', 'Nine people were killed. The list contained names.'],
])('refuses %s', (_, text) => {
  expect(toldBy(names, text)).toEqual([])
})

test('reads those whose identity is told', () => {
  expect(toldBy(names, 'It confirmed the identity of 11 of the victims.')).toEqual(['killed: 11 of the victims'])
})
