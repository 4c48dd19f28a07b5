import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const parts = (text: string): readonly string[] =>
  framesOf(text).flatMap(({ text: part, subsetOf }) => (subsetOf === null ? [] : [`${part} of ${subsetOf}`]))

test.each([
  [
    'Four people, a father and three children, were killed.',
    ['a father of Four people', 'three children of Four people'],
  ],
  [
    'Seven soldiers – a captain and six conscripts – died.',
    ['a captain of Seven soldiers', 'six conscripts of Seven soldiers'],
  ],
  [
    'Twelve bodies were seen on the streets; seven rebels, four soldiers, and a civilian.',
    ['seven rebels of Twelve bodies', 'four soldiers of Twelve bodies', 'a civilian of Twelve bodies'],
  ],
  [
    'Six people were killed — a colonel, his son and four soldiers.',
    ['a colonel of Six people', 'his son of Six people', 'four soldiers of Six people'],
  ],
])('takes a list that adds up to the figure before it for its parts: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test.each([
  'Five people, a father and three children, were killed.',
  'Four soldiers, two rebels and two farmers were killed.',
  'Nine fighters were killed, seven wounded and two captured.',
])('links nothing in "%s"', (text) => {
  expect(parts(text)).toEqual([])
})

test.each([
  ['Two people died, a mother and her son.', ['a mother of Two people', 'her son of Two people']],
  ['Rescuers found two bodies, a mother and her son.', ['a mother of two bodies', 'her son of two bodies']],
  ['Three people died, a mother and her son.', []],
])('takes a list of kin that ends a sentence for parts: %s', (text, expected) => {
  expect(parts(text)).toEqual(expected)
})

test('takes sorts of people for parts of civilians that they add up to', () => {
  expect(parts('Sources said 104 passengers had been rescued, 58 men, 31 women and 15 children.')).toEqual([
    '58 men of 104 passengers',
    '31 women of 104 passengers',
    '15 children of 104 passengers',
  ])
  expect(parts('Sources said 104 passengers had been rescued, 58 men, 31 women and nine children.')).toEqual([])
})
