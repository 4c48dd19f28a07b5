import { expect, test } from 'vitest'
import { headNoun } from './head-noun.ts'

test.each([
  ['pick-up trucks armed with machine guns', 'truck'],
  ['suspected terrorists linked to Al-Qaeda', 'terrorist'],
  ['members of the security forces', 'member'],
  ['Civilians', 'civilian'],
  ['gas', 'gas'],
  ['of them', 'them'],
  [null, ''],
])('the head of %j is %j', (counted, head) => {
  expect(headNoun(counted)).toBe(head)
})
