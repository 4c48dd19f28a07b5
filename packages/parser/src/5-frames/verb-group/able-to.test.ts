import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test.each([
  ['Police were able to recover a pistol and six rounds.', ['seized: a pistol', 'seized: six rounds']],
  ['The rangers had been able to free three hostages.', ['freed: three hostages']],
])('takes for done what somebody was able to do: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each(['Police were not able to free three hostages.', 'The rangers were unable to free three hostages.'])(
  'reads nothing where it was not done: %s',
  (text) => {
    expect(told(text).filter((frame) => frame.startsWith('freed'))).toEqual([])
  },
)
