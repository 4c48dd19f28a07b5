import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test('reads a sum as the figure itself', () => {
  expect(quantitiesOf('A total of 596 insurgents')).toMatchObject([
    { text: 'A total of 596', low: 596, high: 596, qualifier: 'exact' },
  ])
})

test('reads none where a total is only spoken of', () => {
  expect(quantitiesOf('a total of the dead')).toEqual([])
})
