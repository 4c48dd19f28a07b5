import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test.for([
  'Interfax, quoting the ministry, said 12 gunmen were killed.',
  'Quoting the ministry, Interfax said 12 gunmen were killed.',
  'Twelve gunmen were killed, Interfax reported, citing the ministry.',
])('puts the one quoted before the one who quotes: %s', (text) => {
  expect(speakersOf(text)).toEqual([['ministry', 'Interfax']])
})

test('lets a quotation leave the other speakers of the sentence alone', () => {
  expect(
    speakersOf('The mayor said 40 people were hurt, while Interfax, quoting the army, said 12 gunmen were killed.'),
  ).toEqual([['mayor'], ['army', 'Interfax']])
})

test('makes nobody a quoter who only speaks beside another', () => {
  expect(speakersOf('The mayor said 40 people were hurt, but the army said 12 people were hurt.')).toEqual([
    ['mayor'],
    ['army'],
  ])
})
