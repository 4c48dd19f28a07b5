import { expect, test } from 'vitest'
import { told, toldBy } from '../../frames-of.ts'
import { toldByPronoun } from './told-by-pronoun.ts'

test.each([
  ['Soldiers took 13 men to a closed mill and shot them dead.', ['killed: 13 men']],
  ['Gunmen offloaded 23 passengers from a bus and shot them dead.', ['killed: 23 passengers']],
  ['They made a farmer carry a goat, then killed him.', ['killed: a farmer']],
  ['They led a farmer to the river and killed him.', ['killed: a farmer']],
  ['They stopped a bus near the bridge and torched it.', ['destroyed: a bus']],
])('gives what befell a pronoun to what it stands for: %s', (text, frames) => {
  expect(toldBy(toldByPronoun, text)).toEqual(frames)
})

test.each([
  'They met nine elders and thanked them.',
  'They held a meeting and killed it.',
  'They stopped a bus and did not torch it.',
  'The gang of 40 men kidnapped the passengers and then killed them.',
  'Gunmen kidnapped 40 workers and held them for five days.',
  'The nine were tired. They killed them.',
])('gives nothing in "%s"', (text) => {
  expect(toldBy(toldByPronoun, text)).toEqual([])
})

test('leaves a part of them to its own figure', () => {
  expect(told('The raiders seized 12 trucks and burned two of them.')).toEqual([
    'seized: 12 trucks',
    'destroyed: two of them',
  ])
})

test('passes over what a pronoun cannot stand for', () => {
  const text = 'Men stopped a bus, ordered its 31 passengers off and set it on fire.'
  expect(toldBy(toldByPronoun, text)).toEqual(['destroyed: a bus'])
})
