import { expect, test } from 'vitest'
import { told } from './frames-of.ts'

test('takes a description between commas for no one else', () => {
  expect(told('Oumar Cissé, a commander of the group, and three bodyguards were killed.')).toEqual([
    'killed: Oumar Cissé',
    'killed: three bodyguards',
  ])
})

test.each([
  [
    'a list',
    'A driver, a nurse and two guards were killed.',
    ['killed: A driver', 'killed: a nurse', 'killed: two guards'],
  ],
  [
    'a list that a name opens',
    'Moussa Traoré, a teacher and two pupils were killed.',
    ['killed: Moussa Traoré', 'killed: a teacher', 'killed: two pupils'],
  ],
  ['what "and" joins', 'A police officer and his wife were killed.', ['killed: A police officer', 'killed: his wife']],
])('keeps %s a list', (_, text, frames) => {
  expect(told(text)).toEqual(frames)
})

test('takes the name of the one described before it for no one else', () => {
  expect(told('Two captives, including the village head, Musa Ali Dan, died.')).toHaveLength(2)
  expect(told('His driver, Musa Ali Dan, was killed.')).toHaveLength(1)
})

test('takes “both” behind a comma for what was counted before it', () => {
  expect(told('Two of its members, both Indonesian, were hurt.')).toEqual(['injured: Two of its members'])
})

test.each([
  ['Gunmen wounded Mauro Gil, president of the court.', ['injured: Mauro Gil']],
  [
    'Gunmen killed Mauro Gil, head of the provincial police, and two guards.',
    ['killed: Mauro Gil', 'killed: two guards'],
  ],
  ['GUNMEN KILLED MAURO GIL, HEAD OF THE POLICE, AND TWO GUARDS.', ['killed: MAURO GIL', 'killed: TWO GUARDS']],
  ['They recalled the murder of Ana Paz, a blogger, in May.', ['killed: Ana Paz']],
  [
    'They recalled the murder of senator and presidential candidate Ana Paz.',
    ['killed: presidential candidate Ana Paz'],
  ],
  ['The politician, lawyer, and former envoy was kidnapped.', ['abducted: The politician']],
])('counts once whom words describe without an article, as a blogger or under two titles: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['Gunmen killed Ana Paz, a guard and two clerks.', ['killed: Ana Paz', 'killed: a guard', 'killed: two clerks']],
  [
    'Gunmen killed a teacher, a blogger and two clerks.',
    ['killed: a teacher', 'killed: a blogger', 'killed: two clerks'],
  ],
  ['The mayor and a guard were kidnapped.', ['abducted: The mayor', 'abducted: a guard']],
])('counts each of a list: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['The army killed the chief of the wing, Daro Venn.', ['killed: the chief']],
  ['The army killed the mayor, Daro Venn, and a guard.', ['killed: the mayor', 'killed: a guard']],
  ['One of the villagers, a widow named Lina Odero, was killed.', ['killed: One of the villagers']],
  [
    'One of the villagers, a widow and a clerk were killed.',
    ['killed: One of the villagers', 'killed: a widow', 'killed: a clerk'],
  ],
])('counts once whoever is described and named: %s', (text, frames) => {
  expect(told(text).map((frame) => frame.replace(/, Daro Venn$/, ''))).toEqual(frames)
})

test('takes a noun that no list has, behind a place, for what the place is', () => {
  expect(told('A clerk at Prado, a tambon in the district, was killed.')).toEqual(['killed: A clerk'])
  expect(told('A clerk, a barista and a nurse were killed.')).toEqual([
    'killed: A clerk',
    'killed: a barista',
    'killed: a nurse',
  ])
})

test.each([
  [
    'The strike killed two fighters from the Red Front (RF), a militia allied to the party, he said.',
    ['killed: two fighters'],
  ],
  [
    'The strike killed two fighters, a nurse and a driver.',
    ['killed: two fighters', 'killed: a nurse', 'killed: a driver'],
  ],
])('takes what an outfit is for nobody killed: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
