import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test.for([
  'Interfax, quoting the ministry, said 12 gunmen were killed.',
  'Quoting the ministry, Interfax said 12 gunmen were killed.',
  'Twelve gunmen were killed, Interfax reported, citing the ministry.',
  'Interfax put the toll at 12 dead, citing the ministry.',
  'Interfax, which quotes the ministry, says 12 gunmen were killed.',
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

test('takes the place where the one quoted is for a part of the quotation', () => {
  expect(speakersOf('Interfax, citing soldiers at the scene, reported that 12 gunmen were killed.')).toEqual([
    ['soldiers', 'Interfax'],
  ])
})

test('hears nobody in papers that a speaker goes by', () => {
  expect(speakersOf('The prosecution, citing forensic reports, said 12 people were killed.')).toEqual([['prosecution']])
})
