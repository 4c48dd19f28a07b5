import { expect, test } from 'vitest'
import { linkWith } from './link-with.ts'

const state = new URLSearchParams('policy=range&measure=killed&page=3')

test('changes one parameter and keeps the others', () => {
  expect(linkWith(state, { measure: 'seized' })).toBe('?measure=seized&page=3&policy=range')
})

test('takes a parameter out', () => {
  expect(linkWith(state, { page: null, measure: '' })).toBe('?policy=range')
  expect(linkWith(new URLSearchParams(), {})).toBe('?')
})

test('leaves the parameters that it was given as they are', () => {
  linkWith(state, { page: null })
  expect(state.get('page')).toBe('3')
})
