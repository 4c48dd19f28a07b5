import { expect, test } from 'vitest'
import { told, toldBy } from '../../frames-of.ts'
import { partsOfUncounted } from './parts-of-uncounted.ts'

test.each([
  [
    'They overran a checkpoint and seized their weapons, among them two light machine guns and eleven rifles.',
    ['seized: two light machine guns', 'seized: eleven rifles'],
  ],
  ['Gunmen killed villagers, including four women.', ['killed: four women']],
  [
    'Police found a large quantity of explosives, including pipe bombs and four mines, on the road.',
    ['seized: four mines'],
  ],
  ['Heavy weaponry, including a howitzer, was also destroyed.', ['destroyed: a howitzer']],
  ['They seized weapons including AK-47 rifles, PKM, RPGs and two mortars.', ['seized: two mortars']],
])('reads parts whose whole is not counted: %s', (text, frames) => {
  expect(toldBy(partsOfUncounted, text)).toEqual(frames)
})

test.each([
  ['parts of a counted whole, which are linked to it', 'Gunmen killed nine villagers, including four women.'],
  ['parts of a figure in the same list', 'Nine rebels and their relatives, including four women, were killed.'],
  ['what is hidden among things', 'They seized weapons hidden among 20 boxes.'],
  ['what did not happen', 'They did not seize weapons, including two rifles.'],
])('refuses %s', (_, text) => {
  expect(toldBy(partsOfUncounted, text)).toEqual([])
})

test('reads parts behind what tells of the uncounted whole', () => {
  expect(told('Forces seized equipment that had been hidden near the river, including a mortar.')).toEqual([
    'seized: a mortar',
  ])
  expect(told('Forces seized equipment that 12 porters had hidden, including a boy.')).not.toContain('seized: a boy')
})

test('reads what a relative clause includes', () => {
  expect(toldBy(partsOfUncounted, 'Police recovered firearms which include a rifle and three guns.')).toEqual([
    'seized: a rifle',
    'seized: three guns',
  ])
  expect(toldBy(partsOfUncounted, 'Police recovered firearms which fit a rifle and three guns.')).toEqual([])
})
