import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const parts = (text: string): readonly string[] =>
  framesOf(text).flatMap(({ text: part, subsetOf }) => (subsetOf === null ? [] : [`${part} of ${subsetOf}`]))

test('links whom "included" closes off to the figure before them', () => {
  expect(parts('Soldiers killed 47 militants, seven leaders included.')).toEqual(['seven leaders of 47 militants'])
  expect(parts('Soldiers killed nine rebels, three leaders and a cook included, and arrested two.')).toEqual([
    'three leaders of nine rebels',
    'a cook of nine rebels',
  ])
})

test('and no further member of a list, nor what a verb includes', () => {
  expect(parts('Soldiers killed nine rebels, seven bandits and two cooks.')).toEqual([])
  expect(parts('Soldiers killed seven leaders, 47 rebels included.')).toEqual([])
})
