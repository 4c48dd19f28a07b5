import { expect, test } from 'vitest'
import { framesOf, told, toldBy } from '../../frames-of.ts'
import { theDeadWere } from './the-dead-were.ts'

test.each([
  ['The dead were 15 inmates and a guard.', ['killed: 15 inmates', 'killed: a guard']],
  ['The dead, according to the ministry, were 15 inmates.', ['killed: 15 inmates']],
  ['The victims were seven men and five women.', ['killed: seven men', 'killed: five women']],
  ['The 12 dead comprised seven soldiers and five rebels.', ['killed: seven soldiers', 'killed: five rebels']],
  ['The wounded numbered more than 60.', ['injured: more than 60']],
  ['Three of the victims were children.', ['killed: Three of the victims']],
  ['The second victim, they insisted, was a cook.', ['killed: a cook']],
  ['The second victim was a nurse.', ['killed: a nurse']],
  ['The third deceased was a lad from the village.', ['killed: a lad']],
])('reads who they were: %s', (text, frames) => {
  expect(toldBy(theDeadWere, text)).toEqual(frames)
})

test('names the part of the victims by what they were', () => {
  expect(framesOf('Three of the victims were children.')).toMatchObject([{ low: 3, label: 'children' }])
})

test('counts them as parts of the toll before', () => {
  const [, ...parts] = framesOf('The blast killed 12 people. The victims were seven men and five women.')
  expect(parts.map(({ subsetOf }) => subsetOf)).toEqual(['12 people', '12 people'])
})

test.each([
  'The dead were not named.',
  'On the dead the text has only Omar Diallo, an adviser.',
  'One of those killed was a teacher.',
  'Two of the dead were a teacher and her son.',
  'The victims were late.',
  'The guests were 15 women.',
  'Some victims were women.',
])('refuses "%s"', (text) => {
  expect(toldBy(theDeadWere, text)).toEqual([])
})

test('reads the names of those whom a participle describes', () => {
  expect(toldBy(theDeadWere, 'The wounded reporters are Ana Paz and Luis Mora.')).toEqual([
    'injured: Ana Paz',
    'injured: Luis Mora',
  ])
  expect(toldBy(theDeadWere, 'The armed reporters are Ana Paz and Luis Mora.')).toEqual([])
})

test('reads a bare figure behind the verb', () => {
  expect(told('The dead are seven and the wounded 12.')).toEqual(['killed: seven', 'injured: 12'])
  expect(told('The dead are his friends, and seven shops are shut.')).toEqual([])
})
