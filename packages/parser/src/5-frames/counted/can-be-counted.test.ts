import { expect, test } from 'vitest'
import { mention } from '../../4-mentions/mentions-of.ts'
import { canBeCounted } from './can-be-counted.ts'
import { told } from '../frames-of.ts'

const first = (text: string) => canBeCounted(mention(text), 0, 'killed')

test('counts no figure of others', () => {
  expect(told('This brings the total figure of troops killed to 58.')).toEqual(['killed: 58'])
})

test.each([
  'a soldier',
  'the commander',
  'her brother',
  'the village’s chief',
  'Amadou Diallo',
  'another',
  'another soldier',
  'nobody',
  'twelve',
  'dozens of men',
])('counts "%s"', (text) => {
  expect(first(`${text} fell`)).toBe(true)
})

test.each([
  'soldiers',
  'the army',
  'the police',
  'every soldier',
  'any soldier',
  'a meeting',
  'Moscow',
  'Gaza City',
  'Tuesday',
  'he',
  'others',
])('does not count "%s"', (text) => {
  expect(first(`${text} fell`)).toBe(false)
})

test('takes a name for a person only where people are meant', () => {
  const below = mention('Amadou Diallo fell')
  expect(canBeCounted(below, 0, 'captured')).toBe(true)
  expect(canBeCounted(below, 0, 'seized')).toBe(false)
})

test('counts no group that is not there', () => {
  expect(canBeCounted(mention('He fell.'), 7, 'killed')).toBe(false)
})

test('counts a make with an article as one', () => {
  expect(told('Troops recovered an M203 and 40 rounds.')).toContain('seized: an M203')
  expect(told('Troops recovered M203 and 40 rounds.')).not.toContain('seized: M203')
})

test.each(['a dramatic spike', 'a rise', 'an uptick'])('counts nobody in %s', (words) => {
  expect(told(`There was ${words} in civilians killed.`)).toEqual([])
})

test('takes a figure for a person where words say of what sort', () => {
  expect(told('The figure was picked up by several sites.')).toEqual([])
  expect(told('Police picked up a senior figure of the group.')).toEqual(['captured: a senior figure'])
})

test('counts no ransom', () => {
  expect(told('The gang collected a ransom and a truck.')).toEqual(['seized: a truck'])
})

test('counts no place that an outcome stands beside', () => {
  expect(told('Troops seized a rifle during clashes in Agusan del Sur and Surigao del Sur on Monday.')).toEqual([
    'seized: a rifle',
  ])
})

test('counts no amount by itself', () => {
  expect(told('A large amount of ammunition was seized.')).toEqual([])
  expect(told('A large rifle was seized.')).toEqual(['seized: A large rifle'])
})

test('counts one aircraft by its article', () => {
  expect(told('A passenger aircraft was damaged.')).toEqual(['damaged: A passenger aircraft'])
  expect(told('Aircraft were damaged.')).toEqual([])
})

test.each([
  ['Police seized a rifle, camouflage clothing and military footwear.', ['seized: a rifle']],
  [
    'Police seized a rifle, a uniform and a camouflage jacket.',
    ['seized: a rifle', 'seized: a uniform', 'seized: a camouflage jacket'],
  ],
])('counts no cloth by the piece: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  [
    'The navy seized a boat carrying more than 600 pounds of cocaine worth $18 million.',
    ['seized: a boat', 'seized: more than 600 pounds of cocaine'],
  ],
  ['The navy seized a boat carrying $40 million in cocaine.', ['seized: a boat']],
  ['The navy seized $40 million in cash.', ['seized: $40 million in cash']],
])('tells what a thing is worth from how much it is: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})

test.each([
  ['At least 22 targets were destroyed.', ['destroyed: At least 22 targets']],
  ['A total of 22 targets were destroyed.', ['destroyed: A total of 22 targets']],
  ['They waged a fight, nineteen were killed.', ['killed: nineteen']],
])('counts a plural behind a figure of several words, and no fight: %s', (text, frames) => {
  expect(told(text)).toEqual(frames)
})
