import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const first = (text: string): string | null | undefined => claimsOf(text)[0]?.counted.text

describe('a name or a trade set behind one person says who it is', () => {
  test.for([
    ['A street vendor, Lina Odero, was killed.', 'street vendor, Lina Odero'],
    ['Gunmen killed a soldier, Sgt Omar Tamm, 34, in Dori.', 'soldier, Sgt Omar Tamm'],
    ['A shell killed a radio presenter, Lina Odero, in Dori.', 'radio presenter, Lina Odero'],
    ['The brigade’s commander, a colonel, was killed.', 'commander, a colonel'],
    ['One passenger, a teacher, was killed.', 'passenger, a teacher'],
  ] as const)('%s', ([text, words]) => {
    expect(first(text)).toBe(words)
  })
})

describe('what follows is somebody else or something else', () => {
  test.for([
    ['a list', 'A driver, a midwife, and a nurse were killed.', 'driver'],
    ['whoever says so', 'Gunmen killed a soldier, Omar Tamm said.', 'soldier'],
    ['an age', 'The driver, a 28-year-old woman, was killed.', 'driver'],
    ['a place', 'Gunmen killed a soldier, in Dori.', 'soldier'],
    ['several people', 'Three soldiers, Omar Tamm said, were killed.', 'soldiers'],
  ] as const)('%s', ([, text, words]) => {
    expect(first(text)).toBe(words)
  })
})

test('a person named behind the noun is the one told of again without the name', () => {
  expect(claimsOf('A soldier, Omar Tamm, was killed. The soldier was killed in Dori.')).toHaveLength(1)
})
