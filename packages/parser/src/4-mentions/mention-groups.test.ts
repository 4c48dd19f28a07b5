import { expect, test } from 'vitest'
import { splitSentences } from '../1-sentences/split-sentences.ts'
import { tokenize } from '../2-tokens/tokenize.ts'
import { findQuantities } from '../3-quantities/find-quantities.ts'
import { mentionGroups } from './mention-groups.ts'
import { wordsOf } from './mentions-of.ts'

const TEXT = 'Three boats left the port. The crew of one drowned. Two fishermen were found ashore.'
const measured = findQuantities(
  tokenize(splitSentences({ id: 'r1', title: null, text: TEXT, publishedAt: null, publisher: null })),
)

test('finds the groups of the sentences asked for, and no others', () => {
  const read = mentionGroups(measured)
  const groupsIn = (first: number, end: number): readonly string[] => {
    const below = read(first, end)
    return below.groups.map((group) => wordsOf(below, { start: group.first, end: group.end }))
  }
  expect(groupsIn(0, 1)).toEqual(['Three boats', 'the port'])
  expect(groupsIn(2, 3)).toEqual(['Two fishermen'])
  expect(groupsIn(0, 3)).toEqual(['Three boats', 'the port', 'The crew of one', 'Two fishermen'])
})

test('marks the tokens of those groups alone', () => {
  const read = mentionGroups(measured)
  read(0, 1)
  const { groupOf, ranges } = read(2, 3)
  const marked = [...groupOf.keys()].filter((at) => groupOf[at] !== 0)
  expect(Math.min(...marked)).toBe(ranges[2]?.first)
  expect(groupOf[ranges[2]?.first ?? 0]).toBe(1)
})
