import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test.each(['40 percent', '12 %', '12%', '3.5%', '10-15%', '10 to 15 per cent', 'forty percent'])(
  'masks the share %j',
  (text) => {
    expect(masksOf(`by ${text}`)).toMatchObject([{ text, kind: 'percent' }])
    expect(quantitiesOf(`by ${text}`)).toEqual([])
  },
)

test('masks no figure before another that is a share', () => {
  expect(quantitiesOf('killed 12 and 40 percent fled')).toMatchObject([{ text: '12' }])
  expect(masksOf('40 persons per centre')).toEqual([])
})
