import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test('masks those who are left out of "all"', () => {
  expect(masksOf('all but two of the hostages')).toMatchObject([{ text: 'all but two' }])
  expect(quantitiesOf('all but two of the 20 hostages')).toMatchObject([{ text: '20' }])
})

test('leaves the figure behind any other "but" alone', () => {
  expect(quantitiesOf('nothing but two rifles')).toMatchObject([{ text: 'two' }])
  expect(quantitiesOf('all 12 but two')).toHaveLength(2)
})
