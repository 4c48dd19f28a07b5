import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { sidesOfBattle } from './sides-of-battle.ts'

test.each([
  ['It was fought between 12,000 Danes and 18,000 Swedes.', ['strength: 12,000 Danes', 'strength: 18,000 Swedes']],
  ['A clash between 40 gunmen and the guards left nine dead.', ['strength: 40 gunmen']],
  ['The battle on Friday between 30 rebels and soldiers went on.', ['strength: 30 rebels']],
])('reads how many either side had: %s', (text, frames) => {
  expect(toldBy(sidesOfBattle, text)).toEqual(frames)
})

test.each([
  'Fighting between herders and 200 farmers went on.',
  'A survey set the gap between 40 Germans and 30 Swedes at nine.',
  'The battle was won between 12 and 14 June.',
])('reads no sides in "%s"', (text) => {
  expect(toldBy(sidesOfBattle, text)).toEqual([])
})
