import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mention } from '../../4-mentions/mentions-of.ts'
import { anyText } from '../../arbitraries.ts'
import { chunkSentence } from './chunk-sentence.ts'
import { clauseOf } from '../frames-of.ts'

const types = (text: string): string =>
  clauseOf(text)
    .chunks.map(({ type }) => type)
    .join(' ')
const words = (text: string) => clauseOf(text).chunks.map(({ type, word }) => `${type} ${word}`)

test('cuts a sentence into what frames are read from', () => {
  expect(types('Two soldiers were killed and nine wounded in Gao on 9 August')).toBe(
    'group verb and group verb preposition group preposition time',
  )
  expect(types('Killed: 12 (three officers)')).toBe('verb colon group open group close')
  expect(types('Twelve of them, including two who fled, died')).toBe(
    'group comma including group relative verb comma verb',
  )
  expect(types('Eleven are missing; he left yesterday')).toBe('group verb state semicolon group verb time')
})

test('takes a month by itself for a time', () => {
  expect(types('Between January and April, 40 were killed')).toBe('preposition time and time comma group verb')
  expect(types('In late July, April Dero left')).toBe('preposition time comma group verb')
})

test('passes over a pronoun that only stresses the noun before it', () => {
  expect(types('The mayor himself was killed')).toBe('group adverb verb')
  expect(types('He shot himself')).toBe('group verb group')
})

test('reads phrases of several words as one', () => {
  expect(words('The army as well as the police fled')).toContain('and and')
  expect(words('He fled, according to the army')).toContain('preposition according to')
  expect(words('He died as per the army')).toContain('preposition according to')
})

test('does not read phrases where their words are apart', () => {
  expect(words('He fled as the army did well')).not.toContain('and and')
})

test('takes weekdays and masked dates for times, ages for asides', () => {
  expect(types('Two soldiers on Monday fled')).toBe('group preposition time verb')
  expect(types('Her brother, 9, fled')).toBe('group adverb comma verb')
})

test('marks the groups that carry a figure', () => {
  const counted = clauseOf('Two soldiers shot the mayor').chunks.filter(({ type }) => type === 'group')
  expect(counted.map((chunk) => chunk.counted)).toEqual([true, false])
})

test('leaves a verb that begins within a phrase its words', () => {
  const { chunks, verbs } = clauseOf('Two men, according to were killed, fled')
  expect(chunks.filter(({ type }) => type === 'verb')).toHaveLength(verbs.length)
})

test('leaves out no token and reads none twice, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const below = mention(text)
      for (const [sentence, { first, end }] of below.ranges.entries()) {
        const { chunks, verbs } = chunkSentence(below, sentence)
        let at = first
        for (const chunk of chunks) {
          expect(chunk.first).toBe(at)
          expect(chunk.end).toBeGreaterThan(chunk.first)
          expect(chunk.reach).toBeGreaterThanOrEqual(chunk.end)
          at = chunk.end
        }
        if (chunks.length > 0) expect(at).toBeGreaterThanOrEqual(end)
        expect(chunks.filter(({ type }) => type === 'verb')).toHaveLength(verbs.length)
      }
    }),
    { numRuns: 200 },
  )
})

test('tells each verb with the position of its chunk', () => {
  const clause = clauseOf('Gunmen stormed the post, killed two guards and fled.')
  expect(clause.verbPlaces.map(({ at, verb }) => [clause.chunks[at]?.word, verb.lemma])).toEqual([
    ['storm', 'storm'],
    ['kill', 'kill'],
    ['flee', 'flee'],
  ])
})

test('takes "both" before two groups for no group of its own', () => {
  expect(types('It destroyed both a gun and a depot')).toBe('group verb adverb group and group')
  expect(types('It destroyed both guns')).toBe('group verb group')
})
