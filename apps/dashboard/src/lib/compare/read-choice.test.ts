import { expect, test } from 'vitest'
import { readChoice } from './read-choice.ts'

const send = (fields: Readonly<Record<string, string>>, before = '') => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const { typed, state, isComparison } = readChoice(form, new URLSearchParams(before))
  return { typed, query: state.toString(), isComparison }
}

test('keeps what is pasted while a report is looked for', () => {
  expect(send({ find: 'a', 'find-a': 'bridge ', 'find-b': '', 'text-a': '', 'text-b': 'Two died.' })).toEqual({
    typed: { a: '', b: 'Two died.' },
    query: 'find-a=bridge',
    isComparison: false,
  })
})

test('puts a report that is picked in the place of the words it was found by', () => {
  expect(send({ 'find-a': 'bridge', 'pick-a': 'r1' }, 'find-a=bridge&b=r2').query).toBe('b=r2&a=r1')
})

test('lets one report go and keeps the other', () => {
  expect(send({ drop: 'a' }, 'a=r1&b=r2')).toMatchObject({ query: 'b=r2', isComparison: false })
})

test('compares when no button says otherwise', () => {
  expect(send({ 'text-b': 'Two died.', 'pick-a': '' }, 'a=r1')).toMatchObject({ query: 'a=r1', isComparison: true })
})
