import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastActor = (text: string): string | null => claimsOf(text).at(-1)?.actor?.text ?? null

test.for([
  '“Eleven men died,” said a farmer who hid beneath the body of his brother.',
  'Their collective says that it located the remains of seven men.',
  'The station reported, citing relatives, that a missile had hit a hut, killing a woman.',
  'The blasts, which a local channel said had killed five guards, were heard in Orva.',
  'Since the beginning of the special military operation, 651 tanks have been destroyed.',
  'Since March, when the army broke the truce, 70 people have been killed.',
])('nobody is named by who finds, is quoted or breaks a truce: %s', (text) => {
  expect(lastActor(text)).toBeNull()
})

test.for([
  ['The relatives killed a woman.', 'relatives'],
  ['Rebels who said they had no choice killed five guards.', 'Rebels'],
  ['Gunmen broke into a bank; a guard was killed.', 'Gunmen'],
  ['An Israeli military operation killed 12 people.', 'Israeli military'],
] as const)('whoever does it is: %s', ([text, actor]) => {
  expect(lastActor(text)).toBe(actor)
})
