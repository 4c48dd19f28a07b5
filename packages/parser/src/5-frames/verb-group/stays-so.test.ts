import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['Some 40,000 people remain displaced.', ['displaced: Some 40,000 people']],
  ['Nine soldiers remained hospitalised.', ['injured: Nine soldiers']],
])('reads "remain" before a participle as a passive: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each(['Some 40,000 people remain in the camp.', 'Nine soldiers remained to hold the bridge.'])(
  'reads no outcome where none is told: %s',
  (text) => {
    expect(told(text).filter((frame) => /^(displaced|injured|killed)/.test(frame))).toEqual([])
  },
)
