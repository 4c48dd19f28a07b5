import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['The army displayed 22 rifles that it had seized.', ['seized: 22 rifles']],
  ['The army displayed 22 rifles it had seized.', ['seized: 22 rifles']],
  ['The army displayed 22 rifles that it said it had seized.', ['seized: 22 rifles']],
  ['The army named 14 men whom it said it had arrested.', ['captured: 14 men']],
  ['The three women whom gunmen abducted on Monday are teachers.', ['abducted: The three women']],
  ['Residents told of two men that soldiers shot dead.', ['killed: two men']],
  [
    'The army displayed 22 rifles, a mortar and a car bomb that it said it had found.',
    ['seized: 22 rifles', 'seized: a mortar', 'seized: a car bomb'],
  ],
])('reads what a relative clause says was done: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['what is used', 'The army displayed 22 rifles that the rebels use.', []],
  ['what is told of nobody counted', 'The army displayed rifles that it had seized.', []],
  ['whom something is told', 'He told 12 residents that troops had withdrawn.', []],
  [
    'what the main clause says of them',
    'Rebels freed three women whom they had held since May.',
    ['freed: three women'],
  ],
])('refuses %s', (_, text, frames) => {
  expect(told(text)).toEqual(frames)
})
