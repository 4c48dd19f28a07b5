import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { inverted } from './inverted.ts'

test.each([
  [
    'Seized at the scene were seven vehicles; 17 long guns, and 46 magazines; 2,850 cartridges.',
    ['seized: seven vehicles', 'seized: 17 long guns', 'seized: 46 magazines', 'seized: 2,850 cartridges'],
  ],
  ['Also recovered, according to him, are five rifles.', ['seized: five rifles']],
  ['Killed in the attack were two officers and a driver.', ['killed: two officers', 'killed: a driver']],
])('reads what stands behind its participle: %s', (text, frames) => {
  expect(toldBy(inverted, text)).toEqual(frames)
})

test.each([
  ['a participle that describes its noun', 'Seized rifles were shown to nine reporters.'],
  ['a clause of its own', 'Asked at the scene, officers were silent on two rifles.'],
])('refuses %s', (_, text) => {
  expect(framesOf(text)).toEqual([])
})

test.each([
  ['Others wounded were three guards and a driver.', ['injured: three guards', 'injured: a driver']],
  ['Other people reportedly abducted were two miners.', ['abducted: two miners']],
  ['Arms recovered were two rifles and 40 rounds.', []],
  ['Other people killed two soldiers.', []],
  ['People arrested were taken to nine stations.', []],
])('reads past a plural that its participle describes: %s', (text, frames) => {
  expect(toldBy(inverted, text)).toEqual(frames)
})
