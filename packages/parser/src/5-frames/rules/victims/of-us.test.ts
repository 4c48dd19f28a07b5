import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { ofUs } from './of-us.ts'

test.each([
  ['The captives were marched off. "There were 43 of us," a girl said.', ['abducted: 43 of us']],
  ['He was detained in May. "There were nine of us in the cell," he said.', ['captured: nine of us']],
])('counts those held together: %s', (text, frames) => {
  expect(toldBy(ofUs, text)).toEqual(frames)
})

test.each([
  ['who was not taken', '"There were 43 of us on the bus," a girl said.'],
  ['where somebody died', 'Two men were killed. "There were nine of us," he said.'],
])('refuses %s', (_, text) => {
  expect(toldBy(ofUs, text)).toEqual([])
})
