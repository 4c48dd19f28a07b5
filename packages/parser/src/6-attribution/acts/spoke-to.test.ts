import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['Three soldiers were wounded, according to an officer who spoke to Radio Sel.', ['officer', 'Radio Sel']],
  ['Three soldiers were wounded, said a nurse who spoke to Reuters by phone.', ['nurse', 'Reuters']],
  [
    'Three soldiers were wounded, according to the commissioner, Musa Bello, who spoke to Radio Sel.',
    ['commissioner, Musa Bello', 'Radio Sel'],
  ],
] as const)('an outlet that a speaker spoke to passes its words on: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test.for([
  'Three soldiers were wounded, according to an officer who spoke to his men.',
  'Three soldiers were wounded, according to an officer who spoke on condition of anonymity.',
  'Three soldiers were wounded, according to an officer who worked for Radio Sel.',
])('and nobody else does: %s', (text) => {
  expect(speakersOf(text)).toEqual([['officer']])
})

test('nor does one that somebody else spoke to', () => {
  const told =
    'Three soldiers were wounded, according to the commissioner, whose aide, a man who spoke to Radio Sel, fled.'
  expect(speakersOf(told)[0]?.[1]).toBeUndefined()
})
