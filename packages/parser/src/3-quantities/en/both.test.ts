import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each(['Both pilots were killed.', 'both of the pilots', 'both the pilots', 'both his sons'])(
  'counts two in %j',
  (text) => {
    expect(quantitiesOf(text)).toMatchObject([{ low: 2, high: 2, qualifier: 'exact' }])
  },
)

test.each(['both soldiers and civilians', 'The brothers were both killed.', 'They have both died.'])(
  'counts none in %j',
  (text) => {
    expect(quantitiesOf(text)).toEqual([])
  },
)

test('looks no further than its sentence for the other group', () => {
  expect(quantitiesOf('He killed both. And then he fled.')).toMatchObject([{ text: 'both', low: 2 }])
})
