import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each(['Both pilots were killed.', 'both of the pilots', 'both the pilots', 'both his sons'])(
  'counts two in %j',
  (text) => {
    expect(quantitiesOf(text)).toMatchObject([{ low: 2, high: 2, qualifier: 'exact' }])
  },
)

test('counts none where "both" joins two groups', () => {
  expect(quantitiesOf('both soldiers and civilians')).toEqual([])
})

test('looks no further than its sentence for the other group', () => {
  expect(quantitiesOf('He killed both. And then he fled.')).toMatchObject([{ text: 'both', low: 2 }])
})
