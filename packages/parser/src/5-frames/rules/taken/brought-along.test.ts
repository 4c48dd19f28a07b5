import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { broughtAlong } from './brought-along.ts'

test.each([
  [
    'Five rebels yielded, bringing with them three rifles and nine grenades.',
    ['seized: three rifles', 'seized: nine grenades'],
  ],
  ['A guerrilla gave himself up, bringing a rifle.', ['seized: a rifle']],
  ['Two men defected and brought with them four pistols.', ['seized: four pistols']],
])('reads what those who surrender bring along: %s', (text, frames) => {
  expect(toldBy(broughtAlong, text)).toEqual(frames)
})

test.each([
  'Villagers fled to the coast, bringing with them three cows.',
  'Five rebels did not surrender, bringing with them three rifles.',
  'Five rebels surrendered, bringing with them two children.',
])('refuses "%s"', (text) => {
  expect(toldBy(broughtAlong, text)).toEqual([])
})
