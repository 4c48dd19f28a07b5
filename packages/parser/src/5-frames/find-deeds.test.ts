import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mention, wordsOf } from '../4-mentions/mentions-of.ts'
import { anyText } from '../arbitraries.ts'
import { chunkSentence } from './clause/chunk-sentence.ts'
import { findDeeds, showsDeed } from './find-deeds.ts'

const doers = (text: string): readonly string[] => {
  const below = mention(text)
  return findDeeds(below, chunkSentence(below, 0)).flatMap(({ groups, words }) => [
    ...groups.map((index) => {
      const group = below.groups[index]
      return group ? wordsOf(below, { start: group.first, end: group.end }) : ''
    }),
    ...(words ? [wordsOf(below, { start: words.first, end: words.end })] : []),
  ])
}

test.each([
  ['Gunmen stormed the camp.', ['Gunmen']],
  ['The camp was attacked by gunmen on motorbikes.', ['gunmen']],
  ['An airstrike by the coalition hit a market.', ['the coalition']],
  ['An attack claimed by the group hit the town.', ['the group']],
  ['Israeli airstrikes hit a market.', ['Israeli']],
  ['The enemy’s artillery raids hit the town.', ['enemy']],
  ['Friday’s Turkish airstrike hit the town.', ['Turkish']],
  ['A clash with poachers lasted an hour.', ['poachers']],
  ['Rangers returned fire.', ['Rangers']],
  ['Soldiers who reached the camp opened fire.', ['Soldiers']],
  ['Armed youths suspected to have come from the hills raided the market.', ['Armed youths']],
  ['Rescuers said so, blaming the rebels.', ['the rebels']],
  ['Gunmen fired at a bus near the bridge.', ['Gunmen']],
  ['Local People’s Guard Forces used landmines against a convoy.', ['Local People’s Guard Forces']],
  ['Villagers buried five of the attackers.', ['attackers']],
  ['Rangers led nine missions.', ['Rangers']],
  ['Gunmen fell upon the camp.', ['Gunmen']],
  ['Gunmen held up a convoy.', ['Gunmen']],
  ['Rebels opened harassing fire at a base.', ['Rebels']],
  ['Protesters threw stones at a bus.', ['Protesters']],
  ['Rebel attacks hit two towns.', ['Rebel']],
  ['Police dispersed a protest.', ['Police']],
  ['Nobody slept after the entry of the army.', ['the army']],
  ['Nine died in the army’s riposte.', ['army']],
])('reads who does what: %s', (text, who) => {
  expect(doers(text)).toEqual(who)
})

test.each([
  'Government troops were attacked.',
  'Gunmen did not attack the camp.',
  'Gunmen may attack the camp.',
  'He attacked the camp.',
  'A text carried by the army.',
  'Officials did not blame the rebels.',
  'The rebels were blamed.',
  'Five attackers were buried.',
  'The ceremony was attended by ministers.',
  'The army claimed a victory.',
  'Farmers gave a meal.',
  'Friday’s strike hit the town.',
  'The army spokesman gave a toll.',
  'Soldiers fell on Monday.',
  'Rangers led the parade.',
  'Gunmen held a bridge.',
  'Protesters threw a party.',
  'Mourners opened a book.',
  'The entry of the village is narrow.',
])('reads nobody in "%s"', (text) => {
  expect(doers(text)).toEqual([])
})

test('finds no deed where no word shows one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const below = mention(text)
      for (const [sentence, { first, end }] of below.ranges.entries())
        if (!below.tokens.folded.slice(first, end).some(showsDeed))
          expect(findDeeds(below, chunkSentence(below, sentence))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('whoever claims responsibility says that it was theirs, and nobody where no group does', () => {
  expect(doers('The militia claimed responsibility for what happened.')).toEqual(['The militia'])
  expect(doers('No group claimed responsibility for what happened.')).toEqual([])
  expect(doers('The militia claimed the hill.')).toEqual([])
})
