import { expect, test } from 'vitest'
import { mention, wordsOf } from '../4-mentions/mentions-of.ts'
import { chunkSentence } from './clause/chunk-sentence.ts'
import { findDeeds } from './find-deeds.ts'

const doers = (text: string): readonly string[] => {
  const below = mention(text)
  return findDeeds(below, chunkSentence(below, 0)).flatMap(({ groups }) =>
    groups.map((index) => {
      const group = below.groups[index]
      return group ? wordsOf(below, { start: group.first, end: group.end }) : ''
    }),
  )
}

test.for([
  ['About 40 gunmen took part in the raid.', ['About 40 gunmen']],
  ['More than 100 militants took part in it.', ['More than 100 militants']],
  ['Some 300 soldiers took part in the operation.', ['Some 300 soldiers']],
  ['The commander led a team of policemen to the scene and engaged the gunmen.', ['a team']],
] as const)('%s', ([text, who]) => {
  expect(doers(text)).toEqual(who)
})

test.for([
  'About 40 gunmen took part in the talks.',
  'About 40 gunmen took no part in it.',
  'Some 300 villagers took part in the raid of the market stalls.',
  'The commander led a delegation to the capital.',
] as const)('shows nobody at it: %s', (text) => {
  expect(doers(text)).toEqual([])
})
