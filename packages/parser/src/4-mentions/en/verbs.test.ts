import { expect, test } from 'vitest'
import { NOUN_LIKE, readVerb } from './verbs.ts'

const forms = (word: string): readonly string[] => [...(readVerb(word)?.forms ?? [])].sort()

test.each([
  ['killed', 'kill', ['participle', 'past']],
  ['killing', 'kill', ['ing']],
  ['destroys', 'destroy', ['s']],
  ['shot', 'shoot', ['participle', 'past']],
  ['slain', 'slay', ['participle']],
  ['overran', 'overrun', ['past']],
  ['fled', 'flee', ['participle', 'past']],
  ['kidnapping', 'kidnap', ['ing']],
  ['dying', 'die', ['ing']],
  ['buried', 'bury', ['participle', 'past']],
  ['left', 'leave', ['participle', 'past']],
  ['committed', 'commit', ['participle', 'past']],
  ['equipping', 'equip', ['ing']],
  ['reproduced', 'reproduce', ['participle', 'past']],
  ['mitigating', 'mitigate', ['ing']],
  ['chugged', 'chug', ['participle', 'past']],
  ['wounded', 'wound', ['participle', 'past']],
])('reads "%s" as a form of "%s"', (word, lemma, expected) => {
  expect(readVerb(word)?.lemma).toBe(lemma)
  expect(forms(word)).toEqual(expected)
})

test('takes a word it does not know for a verb by its ending', () => {
  expect(forms('strafbombed')).toEqual(['participle', 'past'])
  expect(forms('strafbombing')).toEqual(['ing'])
})

test.each(
  'hundred included missing including morning indeed rebel-held aged people mohammed khaled abdulwahed sayyed el-sayed wilfried'.split(
    ' ',
  ),
)('reads no verb in "%s"', (word) => {
  expect(readVerb(word)).toBeUndefined()
})

test('knows which forms are as often nouns', () => {
  expect(['attack', 'claims', 'shots'].map((word) => NOUN_LIKE.has(word))).toEqual([true, true, true])
  expect(['kill', 'destroyed', ''].map((word) => NOUN_LIKE.has(word))).toEqual([false, false, false])
})

test.each(['trashed', 'shamed', 'thrashed', 'swarmed'])('takes "%s" for a verb though names end like it', (word) => {
  expect(readVerb(word)?.forms.has('participle')).toBe(true)
})
