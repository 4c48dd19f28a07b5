import { expect, test } from 'vitest'
import { masksOf, quantitiesOf } from '../quantities-of.ts'

test('masks the number of an item at the head of its line', () => {
  expect(masksOf('1. Two tanks\n2) three guns')).toMatchObject([{ text: '1.' }, { text: '2)' }])
  expect(quantitiesOf('1. Two tanks\n2) three guns')).toMatchObject([{ text: 'Two' }, { text: 'three' }])
})

test('masks no figure that begins or ends a sentence', () => {
  expect(masksOf('12 men died. It wounded 5. (They had 3)')).toEqual([])
})

test('masks the number of a post of a thread, and no share', () => {
  expect(masksOf('2/ Eighteen of them were women.')).toMatchObject([{ text: '2/' }])
  expect(masksOf('2/3 of the men fled.')).not.toMatchObject([{ text: '2/' }])
})
