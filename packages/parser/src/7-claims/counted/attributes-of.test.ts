import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const attributesOf = (text: string): readonly (readonly string[])[] =>
  claimsOf(text).map(({ counted }) => counted.attributes)

test.for([
  ['Seven children were killed.', ['children']],
  ['Seven girls were abducted.', ['children', 'women']],
  ['Three mothers were killed.', ['women']],
  ['Two journalists were killed.', ['journalists']],
  ['Four aid workers were killed.', ['aid-workers']],
  ['Two UN peacekeepers were killed.', ['peacekeepers']],
  ['Six foreign fighters were killed.', ['foreign']],
  ['Two rebel commanders were killed.', ['commander']],
] as const)('reads from the words of a group who they are: %s', ([text, attributes]) => {
  expect(attributesOf(text)).toEqual([attributes])
})

test('says that a person is named', () => {
  expect(attributesOf('Abu Omar was killed by troops.')).toEqual([['named-person']])
})

test.for([
  'Twelve villagers were killed.',
  'Twelve people were killed near a school for children.',
  'Women said 12 soldiers were killed.',
  'Twelve villagers were killed by foreign fighters.',
])('takes nothing from words that stand elsewhere: %s', (text) => {
  expect(attributesOf(text)).toEqual([[]])
})
