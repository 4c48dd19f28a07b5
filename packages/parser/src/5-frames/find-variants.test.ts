import { expect, test } from 'vitest'
import { framesOf } from './frames-of.ts'

test('keeps a figure that is set right as denied', () => {
  const [right, wrong] = framesOf('Eleven people were killed, not 13.')
  expect(right).toMatchObject({ low: 11, hedge: null })
  expect(wrong).toMatchObject({ measure: 'killed', low: 13, hedge: 'denied' })
})

test('reads the same people counted another way', () => {
  const [people, families] = framesOf('About 11,200 individuals (2,400 families) were displaced.')
  expect([people?.low, families?.low, families?.measure, families?.subsetOf]).toEqual([11_200, 2400, 'displaced', null])
})
