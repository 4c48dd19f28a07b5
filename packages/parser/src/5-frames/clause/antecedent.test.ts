import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test('takes "which" behind a list of things for all of them', () => {
  expect(told('They keep two guns and seven rifles, which were seized later.')).toEqual([
    'seized: two guns',
    'seized: seven rifles',
  ])
})

test('takes "who" for the group before it alone', () => {
  expect(told('The raid freed two men and seven women, who were arrested later.')).toContain('freed: two men')
  expect(told('The raid freed two men and seven women, who were arrested later.')).not.toContain('captured: two men')
})
