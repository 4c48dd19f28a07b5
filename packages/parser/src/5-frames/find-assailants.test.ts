import { expect, test } from 'vitest'
import { mention, wordsOf } from '../4-mentions/mentions-of.ts'
import { chunkSentence } from './chunk-sentence.ts'
import { findAssailants } from './find-assailants.ts'

const assailants = (text: string): readonly string[] => {
  const below = mention(text)
  const found = findAssailants(below, chunkSentence(below, 0))
  const groups = (found?.groups ?? []).map((index) => {
    const group = below.groups[index]
    return group ? wordsOf(below, { start: group.first, end: group.end }) : ''
  })
  return found?.words ? [...groups, wordsOf(below, { start: found.words.first, end: found.words.end })] : groups
}

test.each([
  ['Gunmen stormed the camp.', ['Gunmen']],
  ['The camp was attacked by gunmen on motorbikes.', ['gunmen']],
  ['An airstrike by the coalition hit a market.', ['the coalition']],
  ['An attack claimed by the group killed 12.', ['the group']],
  ['Israeli airstrikes hit a market.', ['Israeli']],
  ['The enemy’s artillery raids killed two.', ['enemy']],
])('reads who attacks: %s', (text, who) => {
  expect(assailants(text)).toEqual(who)
})

test.each([
  'Government troops were attacked.',
  'Gunmen did not attack the camp.',
  'He attacked the camp.',
  'The ceremony was attended by ministers.',
  'The army claimed a victory.',
])('reads nobody in "%s"', (text) => {
  expect(assailants(text)).toEqual([])
})
