import { expect, test } from 'vitest'
import { wordOf } from '../../engine/word.ts'
import { factsOf } from './word-facts.ts'

test.each([
  ['with', true, true],
  ['the', true, false],
  ['they', true, false],
  ['north', true, false],
  ['another', false, false],
  ['soldiers', false, false],
])('knows whether "%s" ends a group (%s) and whether none can begin there (%s)', (word, stop, barren) => {
  expect(factsOf(wordOf(word))).toMatchObject({ stop, barren })
})

test('knows a noun by its form or by the last part of a compound', () => {
  expect(factsOf(wordOf('ex-fighters')).noun).toMatchObject({ singular: 'fighter', plural: true })
  expect(factsOf(wordOf('al-shabaab-linked')).noun).toBeUndefined()
})

test('knows a variant by its model', () => {
  expect(factsOf(wordOf('t-72b3')).noun).toMatchObject({ class: 'vehicles' })
  expect(factsOf(wordOf('su-25sm3')).noun).toMatchObject({ class: 'aircraft' })
  expect(factsOf(wordOf('m-4x')).noun).toBeUndefined()
  expect(factsOf(wordOf('covid-19b')).noun).toBeUndefined()
})

test('knows a verb, and one that is as often a noun', () => {
  expect(factsOf(wordOf('killed'))).toMatchObject({ verb: { lemma: 'kill' }, nounLike: false })
  expect(factsOf(wordOf('attack'))).toMatchObject({ verb: { lemma: 'attack' }, nounLike: true })
  expect(factsOf(wordOf('table')).verb).toBeUndefined()
})
