import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8 } from './decode-utf8.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)

test.each([
  ['a byte that never occurs', bytes(0x61, 0xff, 0x62), 1],
  ['Latin-1 after a two-byte letter', bytes(0xc3, 0xa9, 0xe9, 0x20), 2],
  ['a sequence cut short by the end', bytes(0x61, 0xe2, 0x82), 1],
  ['a sequence cut short by a letter', bytes(0xf0, 0x9f, 0x98, 0x61), 0],
  ['an overlong sequence', bytes(0x61, 0x62, 0xc0, 0x80), 2],
  ['half a surrogate pair', bytes(0xed, 0xa0, 0x80), 0],
  ['a break after a replacement character that is really there', bytes(0xef, 0xbf, 0xbd, 0x61, 0xff), 4],
  ['a replacement character that breaks off', bytes(0x61, 0xef, 0xbf, 0x61), 1],
])('says where %s stands', (_, input, breaksAt) => {
  expect(decodeUtf8(input)).toEqual({ ok: false, breaksAt })
})

test('never throws, and what stands before the break is UTF-8', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      const decoded = decodeUtf8(input)
      if (decoded.ok) expect(new TextEncoder().encode(decoded.text)).toEqual(input)
      else expect(decodeUtf8(input.subarray(0, decoded.breaksAt)).ok).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('reads every text that is UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ ok: true, text })
    }),
  )
})
