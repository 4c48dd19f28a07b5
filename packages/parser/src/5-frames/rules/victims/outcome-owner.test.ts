import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { outcomeOwner } from './outcome-owner.ts'

test.each([
  ['The church condemned Hector Quiroga’s assassination.', ['killed: Hector Quiroga']],
  ["THE CHURCH CONDEMNED HECTOR QUIROGA'S ASSASSINATION.", ['killed: HECTOR QUIROGA']],
  ['After the mayor’s murder the town fell silent.', ['killed: mayor']],
  ['They reported an eight-year-old boy’s death.', ['killed: eight-year-old boy']],
  ['The minister’s release was announced.', ['freed: minister']],
])('reads whom an outcome befell: %s', (text, frames) => {
  expect(toldBy(outcomeOwner, text)).toEqual(frames)
})

test.each([
  'The rebels’ capture of nine soldiers was filmed.',
  'Israel’s killing of six medics was condemned.',
  'The villagers’ deaths were reported.',
  'The mayor’s attempted murder failed.',
  'Guards prevented the mayor’s murder.',
  'Gaza’s destruction goes on.',
])('refuses an owner who did it, many, and what did not come about: %s', (text) => {
  expect(toldBy(outcomeOwner, text)).toEqual([])
})

test('doubts a death that is only threatened', () => {
  expect(framesOf('The gang threatened the mayor’s execution.')[0]).toMatchObject({ text: 'mayor', hedge: 'feared' })
})
