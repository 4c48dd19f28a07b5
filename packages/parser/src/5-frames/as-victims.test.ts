import { expect, test } from 'vitest'
import { told } from './frames-of.ts'

test('takes victims for whom the outcome told last befell', () => {
  expect(told('The gang kidnapped 14 people. Among the victims are four mayors and a nurse.')).toEqual([
    'abducted: 14 people',
    'abducted: four mayors',
    'abducted: a nurse',
  ])
})

test.each([
  ['A bomb killed 14 people. Among the victims were four nurses.', 'killed: four nurses'],
  ['A bomb wounded 14 people and killed nine. Among the victims were four nurses.', 'killed: four nurses'],
  ['The gang kidnapped two people. Among the victims of the flood were nine nurses.', 'killed: nine nurses'],
])('takes victims for the dead else: %s', (text, frame) => {
  expect(told(text)).toContain(frame)
})
