import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

test.for([
  ['The navy said a gunboat had returned fire, killing nine militiamen.', 'non-state-armed'],
  ['Three soldiers and a militiaman were killed by gunmen.', 'state-forces'],
  ['Two militiamen were killed.', 'state-forces'],
  ['A Red Front rebel spokesman said its fighters overran a post, killing 14.', 'state-forces'],
  ['A doctor said rebels had overrun a post, killing 14.', 'unknown-people'],
  ['Police overran a camp and took five men captive.', 'unknown-people'],
  ['Rebels killed the deputy commander.', 'state-forces'],
  ['Soldiers killed the deputy commander.', 'non-state-armed'],
  ['The general staff said its forces had neutralised two men.', 'non-state-armed'],
  ['Troops neutralised three people in Gao.', 'non-state-armed'],
  ['Troops killed three people in Gao.', 'unknown-people'],
  ['Troops neutralised two civilians in Gao.', 'civilian'],
] as const)('%s', ([text, category]) => {
  expect(claimsOf(text).at(-1)?.counted.category).toBe(category)
})
