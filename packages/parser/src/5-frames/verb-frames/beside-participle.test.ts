import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test('reads of whom "with" says it past where they stand', () => {
  expect(told('The fight was over by noon, with two men on the rebel side killed.')).toEqual(['killed: two men'])
  expect(told('It ended with no one on the other side injured.')).toEqual(['injured: no one'])
})

test('does not take what comes with a thing for what the verb is said of', () => {
  expect(told('A rifle with 26 rounds of live ammunition was recovered.')).toContain('seized: A rifle')
})

test('reads of whom "left" says it, and not of who left them so', () => {
  expect(told('The assailants burst in, with two others left wounded in the attack.')).toEqual(['injured: two others'])
})

test.each([
  ['June was the worst month, with 35 farmers, including nine women, killed in raids.', 'killed: 35 farmers'],
  ['The raid ended with 12 soldiers, two of them officers, dead.', 'killed: 12 soldiers'],
])('reads whom “with” brings in before an aside: %s', (text, frame) => {
  expect(told(text)).toContain(frame)
})

test('leaves whom nothing befell', () => {
  expect(told('He came with 35 farmers, including nine women, and left.')).toEqual([])
})
