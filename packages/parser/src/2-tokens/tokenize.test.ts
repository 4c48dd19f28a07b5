import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../arbitraries.ts'
import { isBlank } from '../engine/is-blank.ts'
import { CAPITALISED, LOWER, MARK, MIXED, NUMBER, UPPER, WORD } from './tokenize.ts'
import { tokenized, tokensOf } from './tokens-of.ts'

test.each([
  ['At least 1,200.5 men, 20-30 of them', 'At least 1,200.5 men , 20 - 30 of them'],
  ['five AK-47s, T-72, 7.62x39mm and 122mm', 'five AK-47s , T-72 , 7.62x39mm and 122mm'],
  ["the army’s, Kyiv's, U.N.'s, 1990's", "the army ’s , Kyiv 's , U.N. 's , 1990 's"],
  ["fighters' O'Neill don't", "fighters ' O'Neill don't"],
  ['U.S.-backed U.S. forces at 4 a.m. today', 'U.S.-backed U.S. forces at 4 a.m. today'],
  ['No.47 and .50 calibre', 'No . 47 and .50 calibre'],
  ['Rs25,000, N1,50,000 or $2m', 'Rs25,000 , N1,50,000 or $ 2m'],
  ["2'000 or 2’000", "2'000 or 2’000"],
  ['“50+” (31) #5 @user', '“ 50 + ” ( 31 ) # 5 @ user'],
  ['state-of-the-art - al-Sham', 'state-of-the-art - al-Sham'],
  ['3\u00a0400\u202f000 a\u200bb', '3 400 000 a b'],
  ['soft\u00adhyphen', 'soft\u00adhyphen'],
  ['Ñandú العربية 😀!', 'Ñandú العربية 😀 !'],
])('cuts %j into its tokens', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens.split(' '))
})

test('folds case, apostrophes, hyphens and soft hyphens', () => {
  expect(tokenized('The ARMY’s Al‑Sham so\u00adft ‘x’').tokens.folded).toEqual([
    'the',
    'army',
    "'s",
    'al-sham',
    'soft',
    "'",
    'x',
    "'",
  ])
})

test('tells words, numbers, mixtures of both, and marks', () => {
  const { tokens } = tokenized('Two 12 T-72 12th .50 , $ 😀')
  expect([...tokens.kind.slice(0, tokens.count)]).toEqual([WORD, NUMBER, MIXED, MIXED, MIXED, MARK, MARK, MARK])
})

test('tells the case of words, an article before a name set aside', () => {
  const cases = new Map([
    ['the', LOWER],
    ['Army', CAPITALISED],
    ['ISIS', UPPER],
    ['al-Sham', CAPITALISED],
    ['A', CAPITALISED],
    ['é', LOWER],
    ['É', CAPITALISED],
  ])
  const { tokens } = tokenized([...cases.keys()].join(' '))
  expect([...tokens.letterCase.slice(0, tokens.count)]).toEqual([...cases.values()])
})

test('knows a sentence that is set in capitals', () => {
  const { ranges } = tokenized('TWO SOLDIERS WERE KILLED TODAY. The US and the UN met ISIS. ISIS')
  expect(ranges.map(({ upperCase }) => upperCase)).toEqual([true, false, false])
})

test('keeps its columns whole in a text of many tokens', () => {
  const { tokens } = tokenized('one two, '.repeat(1000))
  expect(tokens.count).toBe(3000)
  expect(tokens.folded[2998]).toBe('two')
  expect(tokens.start[2998]).toBe(999 * 9 + 4)
})

test('gives tokens within their sentence, in order, apart from one another, and leaves nothing visible out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, sentences, ranges } = tokenized(text)
      expect(ranges).toHaveLength(sentences.length)
      let last = 0
      for (let at = 0; at < tokens.count; at += 1) {
        const [start, end] = [tokens.start[at] ?? -1, tokens.end[at] ?? -1]
        const sentence = sentences[tokens.sentence[at] ?? -1]
        expect(start).toBeGreaterThanOrEqual(Math.max(last, sentence?.start ?? Infinity))
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(sentence?.end ?? -1)
        expect([...text.slice(last, start)].every((char) => isBlank(char.charCodeAt(0)))).toBe(true)
        last = end
      }
    }),
  )
})

test('gives each sentence the run of its own tokens', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, ranges } = tokenized(text)
      let next = 0
      for (const [sentence, { first, end }] of ranges.entries()) {
        expect(first).toBe(next)
        for (let at = first; at < end; at += 1) expect(tokens.sentence[at]).toBe(sentence)
        next = end
      }
      expect(next).toBe(tokens.count)
    }),
  )
})

test('never cuts a pair of surrogates, and never leaves a token blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const token of tokensOf(text)) {
        expect(token.isWellFormed()).toBe(true)
        expect(token.trim()).not.toBe('')
      }
    }),
  )
})
