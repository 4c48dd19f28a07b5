import { expect, test } from 'vitest'
import { told } from '../frames-of.ts'

test('reads a list of figures that semicolons part', () => {
  expect(told('Around 130 tanks, 25 guns; five depots; and 55 cars were destroyed.')).toEqual([
    'destroyed: Around 130 tanks',
    'destroyed: 25 guns',
    'destroyed: five depots',
    'destroyed: 55 cars',
  ])
})

test('leaves what has a verb of its own, or no figure', () => {
  expect(told('Twelve tanks were seen; and 55 cars were destroyed.')).toEqual(['destroyed: 55 cars'])
  expect(told('They threw stones on Road 60; and 55 cars were damaged.')).toEqual(['damaged: 55 cars'])
  expect(told('The army has tanks; and 55 cars were destroyed.')).toEqual(['destroyed: 55 cars'])
})
