import { expect, test } from 'vitest'
import { quantitiesOf } from '../quantities-of.ts'

test.each([
  ['a four-man gang', 4],
  ['the five-member militant cell', 5],
  ['a twenty-strong patrol', 20],
])('counts whom a group is made of in %j', (text, low) => {
  expect(quantitiesOf(text)).toMatchObject([{ low, high: low, qualifier: 'exact' }])
})

test.each(['a three-man tribunal', 'a four-year campaign', 'the five-member coalition', 'a one-person household'])(
  'counts nobody in %j',
  (text) => {
    expect(quantitiesOf(text)).toEqual([])
  },
)
