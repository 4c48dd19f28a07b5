import { expect, test } from 'vitest'
import { personalName } from './personal-name.ts'

test.for([
  ['adviser to the front, Adam Rijal', 'Adam Rijal'],
  ['army spokesman Adam Rijal', 'Adam Rijal'],
  ['army spokesman Col. Adam Rijal', 'Adam Rijal'],
  ['spokesman for the General Staff, Maj.-Gen. Adam Rijal', 'Adam Rijal'],
  ['Governor Adam Rijal', 'Adam Rijal'],
] as const)('finds the name without office and rank: %s', ([name, own]) => {
  expect(personalName(name)).toBe(own)
})

test.for([
  'head of Doctors Without Borders',
  'army spokesman',
  'Colonel Rijal',
  'National Front',
  'spokesman in New York',
])('finds none in "%s"', (name) => {
  expect(personalName(name)).toBeNull()
})
