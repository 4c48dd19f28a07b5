import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

test.for([
  ['All of it came from a communiqué of the Malian government. Twelve died, the communiqué said.', 'Malian government'],
  ['The paper has a statement by the health ministry. The statement said 12 died.', 'health ministry'],
])('a paper speaks for whoever it was said to be by: %s', ([text, name]) => {
  expect(speakersOf(text ?? '')).toEqual([[name]])
})

test.for([
  ['of another sort', 'The paper has a letter by the health ministry. The statement said 12 died.'],
  ['of no one', 'The paper has a statement. The statement said 12 died.'],
  ['of a thing', 'The paper has a statement of fact. The statement said 12 died.'],
])('a paper %s speaks for itself', ([, text]) => {
  expect(speakersOf(text ?? '')).toEqual([['statement']])
})

test('whoever has spoken comes before whoever a paper was by', () => {
  const text =
    'It has a statement by the health ministry. The army said 12 died. The statement added that 14 were hurt.'
  expect(speakersOf(text)).toEqual([['army'], ['army']])
})
