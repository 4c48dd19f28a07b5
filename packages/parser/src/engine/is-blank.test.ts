import { expect, test } from 'vitest'
import { isBlank } from './is-blank.ts'

const code = (char: string): number => char.charCodeAt(0)

test.each([' ', '\t', '\n', '\r', '\u00a0', '\u202f', '\u2009', '\u3000', '\ufeff', '\u200b', '\u200f', '\u2028'])(
  'sees nothing in %j',
  (char) => {
    expect(isBlank(code(char))).toBe(true)
  },
)

test.each(['a', '.', '—', '“', '…', '0', '\u00ad', '\ud83d', 'ا', '•'])('sees something in %j', (char) => {
  expect(isBlank(code(char))).toBe(false)
})

test('takes for blank all that a regular expression takes for white space', () => {
  for (let at = 0; at <= 0xffff; at += 1) if (/\s/.test(String.fromCharCode(at))) expect(isBlank(at)).toBe(true)
})
