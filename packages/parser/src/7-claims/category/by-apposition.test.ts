import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const first = (text: string): string | undefined => claimsOf(text)[0]?.counted.category

describe('an aside says who was counted', () => {
  test.for([
    ['Lina Odero, a nurse, was killed.', 'civilian'],
    ['Lina Odero, 34, a retired teacher, was killed.', 'civilian'],
    ['Omar Tamm, a soldier, was killed.', 'state-forces'],
    ['A single person, a deaf woman of 70, was injured.', 'civilian'],
    ['Six Danes, members of a peacekeeping force, were killed.', 'state-forces'],
  ] as const)('%s', ([text, category]) => {
    expect(first(text)).toBe(category)
  })
})

describe('what follows is no aside', () => {
  test.for([
    ['a list', 'Six men, women and children were killed.', 'unknown-people'],
    ['a share of them', 'Some 1,200 people, mostly villagers, were killed.', 'unknown-people'],
    ['another', 'A man, a soldier and a nurse were killed.', 'unknown-people'],
    ['one more', 'Six Danes, a soldier and a nurse were killed.', 'unknown-people'],
    ['the trade of a suspect', 'Police arrested Lina Odero, a nurse.', 'unknown-people'],
  ] as const)('%s', ([, text, category]) => {
    expect(first(text)).toBe(category)
  })
})
