import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.for([
  ['Twelve soldiers, including two officers, and three policemen were killed.', ['12', '2', '3']],
  ['Nine rebels, among them a commander, and one soldier died.', ['9', '1', '1']],
  ['Nineteen civilians, two of whom were children, and two militants were killed.', ['19', '2', '2']],
  ['Ten people, including three women, one of whom was a nurse, and four boys were killed.', ['10', '3', '1', '4']],
] as const)('counts both sides of an aside that closes before "and": %s', ([text, figures]) => {
  expect(told(text).length).toBe(figures.length)
})

test.for([
  [
    'Sixty people were killed, among them 19 women, and 31 others were injured.',
    ['killed: Sixty people', 'killed: 19 women', 'injured: 31 others'],
  ],
  [
    'Gunmen killed nine soldiers, including two officers, and three policemen were hurt.',
    ['killed: nine soldiers', 'killed: two officers', 'injured: three policemen'],
  ],
  [
    'She named 12 people who had been killed, and two officers were arrested.',
    ['killed: 12 people', 'captured: two officers'],
  ],
] as const)('ends the list where a verb has spoken: %s', ([text, frames]) => {
  expect(told(text)).toEqual(frames)
})
