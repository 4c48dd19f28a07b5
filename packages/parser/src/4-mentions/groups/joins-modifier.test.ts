import { expect, test } from 'vitest'
import { told } from '../../5-frames/frames-of.ts'

test.each([
  [
    'Over 700 military and law enforcement personnel were killed.',
    ['killed: Over 700 military and law enforcement personnel'],
  ],
  ['Forty military and police officers were killed.', ['killed: Forty military and police officers']],
])('reads two services as one group: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['Nine police and 12 soldiers were killed.', ['killed: Nine police', 'killed: 12 soldiers']],
  ['Forty soldiers and police officers were killed.', ['killed: Forty soldiers']],
])('leaves two groups apart: %s', (text, frames) => {
  expect(told(text).slice(0, frames.length)).toEqual(frames)
})
