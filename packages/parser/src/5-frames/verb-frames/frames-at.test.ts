import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['Soldiers whisked away 20 youths.', 'captured: 20 youths'],
  ['The police took away four men.', 'captured: four men'],
  ['Gunmen whisked away 20 youths.', 'abducted: 20 youths'],
  ['The Dero Liberation Army took away 17 fishermen.', 'abducted: 17 fishermen'],
  ['Soldiers kidnapped three farmers.', 'abducted: three farmers'],
])('tells by who takes them away what befell them: %s', (text, frame) => {
  expect(told(text)).toEqual([frame])
})

test.each([
  ['Ten cars were found burnt out.', 'destroyed: Ten cars'],
  ['Six men were found shot dead.', 'killed: Six men'],
  ['Ten cars were found in a barn.', 'seized: Ten cars'],
])('tells of what was found how it was found: %s', (text, frame) => {
  expect(told(text)).toEqual([frame])
})

test.each([
  ['He lists 31 women and 42 children as abducted.', ['abducted: 31 women', 'abducted: 42 children']],
  ['The ministry reported 12 soldiers as killed.', ['killed: 12 soldiers']],
  ['He knew 31 women as abducted girls.', []],
])('reads what a list says of its members: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('holds nobody who is held to account', () => {
  expect(told('No one has been held to account.')).toEqual([])
  expect(told('Six men have been held since May.')).not.toEqual([])
})
