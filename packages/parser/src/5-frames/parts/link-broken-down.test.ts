import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const parts = (text: string): readonly string[] =>
  framesOf(text).flatMap(({ text: part, subsetOf }) => (subsetOf === null ? [] : [`${part} of ${subsetOf}`]))

test.for([
  [
    'The number of dead has reached 41: 30 soldiers, two of them cooks; eight rebels; and three villagers.',
    ['30 soldiers of 41', 'two of them cooks of 30 soldiers', 'eight rebels of 41', 'three villagers of 41'],
  ],
  [
    'Troops found 13 firearms, to wit: seven rifles, five pistols and a mortar.',
    ['seven rifles of 13 firearms', 'five pistols of 13 firearms', 'a mortar of 13 firearms'],
  ],
] as const)('links what a colon breaks a figure down to: %s', ([text, expected]) => {
  expect(parts(text).toSorted()).toEqual([...expected].toSorted())
})

test.for([
  ['more than the figure', 'Troops found 13 firearms: seven rifles, five pistols and 200 rounds.'],
  ['others with a verb of their own', 'The army killed 12 rebels: seven soldiers and two civilians died.'],
  ['a list that no figure opens', 'Killed: 12 soldiers, four rebels.'],
] as const)('leaves alone %s', ([, text]) => {
  expect(parts(text)).toEqual([])
})
