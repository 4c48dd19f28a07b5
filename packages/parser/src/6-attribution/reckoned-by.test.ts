import { expect, test } from 'vitest'
import { speakersOf } from './standings-of.ts'

test('whoever reckons how many there were answers for that figure alone', () => {
  expect(speakersOf('The rebels, put at more than 100 by residents, burned four houses in Orva.')).toEqual([
    ['residents'],
    [],
  ])
  expect(speakersOf('The attackers, estimated at 40 by the mayor, killed two policemen.')).toEqual([['mayor'], []])
})

test('nobody reckons in what is put somewhere', () => {
  expect(speakersOf('The captives, put aboard two trucks by rebels, were killed: 12 farmers died.').at(-1)).toEqual([])
})
