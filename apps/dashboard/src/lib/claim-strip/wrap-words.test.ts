import { expect, test } from 'vitest'
import { wrapWords } from './wrap-words.ts'

test('breaks a text at spaces, as late as the width allows', () => {
  expect(wrapWords('Malian army general staff', 12)).toEqual(['Malian army', 'general', 'staff'])
})

test('gives a word longer than the width a line of its own', () => {
  expect(wrapWords('of Tinzaouaten', 4)).toEqual(['of', 'Tinzaouaten'])
})

test('never breaks at a no-break space', () => {
  expect(wrapWords('and 3\u00a0more', 6)).toEqual(['and', '3\u00a0more'])
})
