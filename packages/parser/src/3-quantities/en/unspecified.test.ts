import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test('keeps that a report has no figure', () => {
  expect(quantitiesOf('an unknown number of hostages')).toMatchObject([
    { text: 'an unknown number of', low: null, high: null, qualifier: 'unspecified' },
  ])
})

test('reads none in an unknown of another kind', () => {
  expect(quantitiesOf('an unknown gunman')).toEqual([])
})
