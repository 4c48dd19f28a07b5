import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test('makes one line of several and takes out what would steer a terminal', () => {
  expect(plainText(' 80 killed\n\tin  Mali ')).toBe('80 killed in Mali')
  expect(plainText('\u001b[2J80 \u202edellik\u0007')).toBe('[2J80 dellik')
})

test('leaves no control character and no change of direction, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})
