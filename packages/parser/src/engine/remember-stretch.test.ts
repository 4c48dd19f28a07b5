import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { rememberStretch } from './remember-stretch.ts'

test('asks once for each stretch, wherever it stands', () => {
  const ask = vi.fn((written: string) => ({ written }))
  const answer = rememberStretch(ask)
  const first = answer('the army', 4, 8)
  expect(first).toEqual({ written: 'army' })
  expect(answer('army', 0, 4)).toBe(first)
  expect(answer('the army', 0, 3)).toEqual({ written: 'the' })
  expect(ask).toHaveBeenCalledTimes(2)
})

test('tells every stretch from every other', () => {
  const answer = rememberStretch((written) => written)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, other) => {
      const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
      expect(answer(text, start, end)).toBe(text.slice(start, end))
    }),
  )
})

test('forgets rather than to grow without end', () => {
  const answer = rememberStretch((written) => written.length)
  for (let index = 0; index < 100_000; index += 1) {
    const word = `w${index}`
    if (answer(word, 0, word.length) !== word.length) throw new Error(word)
  }
  expect(answer('w1', 0, 2)).toBe(2)
})
