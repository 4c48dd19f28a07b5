import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { unheardOf } from './unheard-of.ts'

test.each([
  ['The fate of 20 of their companions was unknown.', ['missing: 20 of their companions']],
  ['The fate of four soldiers who were aboard remains unknown to this day.', ['missing: four soldiers']],
  ['Three patients fled and have not been found.', ['missing: Three patients']],
  ['The ministry says 58 of its men have not been found.', ['missing: 58 of its men']],
  ['Seven policemen were let off; another six are still out of contact.', ['missing: another six']],
  ['Around twenty people remain without news.', ['missing: Around twenty people']],
  ['Four sailors are still being searched for.', ['missing: Four sailors']],
])('reads the missing without the word: %s', (text, frames) => {
  expect(toldBy(unheardOf, text)).toEqual(frames)
})

test.each([
  ['things', 'Four rifles have not been found.'],
  ['those whose abduction is told', 'Two women were kidnapped there and have not been seen again.'],
  ['a fate that is known', 'The fate of four soldiers was sealed at dawn.'],
  ['those who were found', 'Four sailors have been found.'],
  ['bodies', 'Twelve bodies have not been found.'],
  ['people that are wanted', 'Four houses were searched for weapons.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text).filter(({ measure }) => measure === 'missing')).toEqual([])
})

test('takes those whom a search is for for missing, and no culprits', () => {
  expect(toldBy(unheardOf, 'They began the search for 12 fishermen.')).toEqual(['missing: 12 fishermen'])
  expect(toldBy(unheardOf, 'A search was going on for another six people.')).toEqual(['missing: another six people'])
  expect(toldBy(unheardOf, 'They began the search for two suspects.')).toEqual([])
})
