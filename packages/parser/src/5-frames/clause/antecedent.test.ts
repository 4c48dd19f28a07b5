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

test.each([
  ['He buried four brothers, three of them Italians, who were killed on Monday.', 'killed: four brothers'],
  ['They met at the burial of Otto Gil, a cousin of the general, who died on Monday.', 'killed: Otto Gil'],
  ['He praised nine men, including two officers, who were arrested on Monday.', 'captured: nine men'],
])('goes past what is said of some of those before "who": %s', (text, frame) => {
  expect(told(text)).toContain(frame)
})

test('goes past no member of a list that counts others', () => {
  expect(told('He met nine men, three guards, who were killed on Monday.')).not.toContain('killed: nine men')
})
