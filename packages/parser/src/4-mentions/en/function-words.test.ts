import { expect, test } from 'vitest'
import { isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './function-words.ts'

test.each(['reportedly', 'seriously', 'overnight', 'heavily', 'brutally', 'allegedly'])(
  'takes "%s" for an adverb',
  (word) => {
    expect(isAdverb(word, false)).toBe(true)
  },
)

test.each(['family', 'italy', 'supply', 'july', 'deadly', 'fly', 'ally', 'rifle'])('takes "%s" for none', (word) => {
  expect(isAdverb(word, false)).toBe(false)
})

test('takes a capitalised word in -ly for a name, unless it is known', () => {
  expect([isAdverb('billy', true), isAdverb('reportedly', true)]).toEqual([false, true])
})

test('keeps what opens a clause apart from what opens a place', () => {
  expect([PREPOSITIONS.has('near'), SUBORDINATORS.has('near'), RELATIVES.has('near')]).toEqual([true, false, false])
  expect([PREPOSITIONS.has('who'), RELATIVES.has('who')]).toEqual([false, true])
})
