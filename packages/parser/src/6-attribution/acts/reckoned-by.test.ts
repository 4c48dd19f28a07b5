import { expect, test } from 'vitest'
import { speakersOf } from '../standings-of.ts'

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

test.for([
  ['The council stood by the 44 dead established by its prosecutors, 29 of them farmers.', ['council’s prosecutors']],
  ['There were 16 deaths recorded by the ministry.', ['ministry']],
  ['Of the 16 deaths documented by the Orva Observatory, the bulletin tells nothing.', ['Orva Observatory']],
  ['The governor said the 12 deaths documented by the monitors were only a part.', ['monitors', 'governor']],
] as const)('whoever has kept count of a figure answers for it: %s', ([text, chain]) => {
  expect(speakersOf(text)[0]).toEqual(chain)
})

test('nobody keeps count of those whom somebody identifies', () => {
  expect(speakersOf('Rebels killed 12 soldiers identified by their uniforms.')).toEqual([[]])
})

test('what rebels establish says nothing, unless it is “that …”', () => {
  expect(speakersOf('The rebels established a base, and 12 farmers were killed.')).toEqual([[]])
  expect(speakersOf('The prosecutors established that 12 farmers were killed.')).toEqual([['prosecutors']])
})
