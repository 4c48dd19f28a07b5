import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

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

test.for([
  ['The general staff, Interfax wrote, spoke of 12 dead.', ['general staff', 'Interfax']],
  ['The rebels, Interfax reported, said 12 soldiers were killed.', ['rebels', 'Interfax']],
] as const)('lets whoever tells of a speaker between its name and its verb pass it on: %s', ([text, chain]) => {
  expect(speakersOf(text)).toEqual([chain])
})

test.for([
  ['A boat was hit by a missile off Hodeidah, the navy said, adding that two men were hurt.', ['navy']],
  ['The rebel group, in a claim that the army dismissed, says more than 100 men were killed.', ['rebel group']],
] as const)('lets nobody else pass on what a speaker says: %s', ([text, chain]) => {
  expect(speakersOf(text)[0]).toEqual(chain)
})

test('"Citing Y, it said" is told by whoever "it" is', () => {
  const text =
    'Interfax told of a raid: two men were hurt, Interfax said. Citing the ministry, it wrote that 12 men died.'
  expect(speakersOf(text).at(-1)).toEqual(['ministry', 'Interfax'])
})

test('what is said that, according to another, was so is that other’s word first', () => {
  expect(speakersOf('Interfax wrote that according to the ministry 12 men died.')).toEqual([['ministry', 'Interfax']])
})

test('"it wrote" between who was told and what adds nobody', () => {
  expect(speakersOf('Sources told Reuters, it wrote, that 12 men died.')).toEqual([['Sources', 'Reuters']])
})

test('an outlet passes on what pictures show', () => {
  expect(speakersOf('Authenticated videos showed four soldiers killed, Interfax added.')).toEqual([
    ['Authenticated videos', 'Interfax'],
  ])
})

test('lets an outlet behind "according to" pass on what was given by another', () => {
  expect(speakersOf('A toll of 57 dead was given by the Red Cross, according to Radio Okapi.')).toEqual([
    ['Red Cross', 'Radio Okapi'],
  ])
  expect(speakersOf('A toll of 57 dead was given by the army, and 60 people died according to Radio Okapi.')).toEqual([
    ['army'],
    ['Radio Okapi'],
  ])
})

test('takes papers of a body for those of the one quoted', () => {
  expect(speakersOf('Citing police data, the paper El Sur reported that 12 men were killed.')).toEqual([
    ['police', 'paper El Sur'],
  ])
})

test('lets the outlet that a sentence opens with pass on what is said there, and goes on in the next', () => {
  const text = 'According to Interfax, the prosecutors said this in a post. “Twelve men were killed,” the report said.'
  expect(speakersOf(text)).toEqual([['prosecutors', 'Interfax']])
})
