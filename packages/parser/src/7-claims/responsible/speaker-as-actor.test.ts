import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const self = (speaker: string): string | undefined =>
  claimsOf(`“We captured two rifles,” ${speaker} said.`)[0]?.actor?.text

test.each([
  ['the army', 'army'],
  ['a spokesman for the Northern Brigade', 'Northern Brigade'],
  ['the rebels’ spokesman', 'rebels'],
  ['the army spokesman', 'army'],
])('"we" is the force of %s', (speaker, force) => {
  expect(self(speaker)).toBe(force)
})

test.each(['a resident', 'the clinic', 'the newspaper', 'Awa Diallo'])('"we" is no force of %s', (speaker) => {
  expect(self(speaker)).toBeUndefined()
})
