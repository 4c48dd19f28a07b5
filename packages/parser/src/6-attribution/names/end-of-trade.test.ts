import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['A security consulting firm said 12 men died.', 'security consulting firm'],
  ['The security consulting firm Sel Risk said 12 men died.', 'security consulting firm Sel Risk'],
  ['Twelve men died, according to a security consulting firm in Orva.', 'security consulting firm'],
] as const)('what a firm is at is part of its name: %s', ([text, name]) => {
  expect(speakersOf(text)[0]?.[0]).toContain(name)
})

test('and what anybody else is at is none', () => {
  expect(speakersOf('A police officer monitoring the raid said 12 men died.')).toEqual([['police officer']])
  expect(speakersOf('An officer tracking the group said 12 men died.')).toEqual([['officer']])
})
