import { expect, test } from 'vitest'
import { told, toldBy } from '../frames-of.ts'

const series = (text: string): readonly string[] => toldBy({ name: 'frames/series' }, text)

test.each([
  ['In July 62 people died, in August 36 and in March 93.', ['killed: 36', 'killed: 93']],
  ['The number of dead fell to 714 in April, in May to 476.', ['killed: 476']],
  ['The number of wounded was 496, compared with 592 in March, 458 in May.', ['injured: 458']],
])('reads figures each with a time of its own: %s', (text, frames) => {
  expect(series(text)).toEqual(frames)
})

test.each([
  ['figures without a time', 'Some 362 people died in July, 336 in Bunia.'],
  ['figures of something else', 'Some 362 people died in July, 336 villages in August were empty.'],
  ['a year', 'Some 362 people died, in August 2021 alone.'],
])('refuses %s', (_, text) => {
  expect(series(text)).toEqual([])
})

test('reads months that are verbs as well', () => {
  expect(told('The death toll since the beginning of May was 133.')).toEqual(['killed: 133'])
})
