import { expect, test } from 'vitest'
import { mention } from './mentions-of.ts'
import { isToldByBehind } from './told-by-behind.ts'

const isTold = (text: string): boolean => {
  const { tokens } = mention(text)
  return isToldByBehind(tokens, tokens.folded.indexOf('('))
}

test.each(['Two died in Tyre (NNA).', 'Two died in Tyre (NNA)', 'Six died in southern Lebanon (Reuters).'])(
  'takes the brackets for who told: %s',
  (text) => {
    expect(isTold(text)).toBe(true)
  },
)

test.each([
  'Two died fighting the Movement for Jihad in Mali (MUJM).',
  'The army (FAMA) lost two.',
  'In Tyre (NNA) two died.',
  'Two died in Tyre (on Monday).',
])('takes them for something else: %s', (text) => {
  expect(isTold(text)).toBe(false)
})
