import { expect, test } from 'vitest'
import { toldBy } from '../../frames-of.ts'
import { faced } from './faced.ts'

test.each([
  ['Thirteen others were wounded in a firefight with some 40 armed men.', ['strength: some 40 armed men']],
  ['A patrol met about 20 armed men carrying backpacks along a track.', ['strength: about 20 armed men']],
  ['Troops clashed with 20 members of the rebel group.', ['strength: 20 members']],
  ['The soldiers fought it out with 15 rebels.', ['strength: 15 rebels']],
  ['The patrol was met with nearly 400 rebels.', ['strength: nearly 400 rebels']],
  ['Troops clashed with 15 militants near the river.', ['strength: 15 militants']],
  ["Three died in a firefight with some 20 members of the New People's Army.", ['strength: some 20 members']],
  ['Three died in a clash with nine members of a choir.', []],
])('reads how many the other side were: %s', (text, frames) => {
  expect(toldBy(faced, text)).toEqual(frames)
})

test('reads those of a band whom forces meet', () => {
  expect(toldBy(faced, 'Troops encountered around 120 Dero members.')).toEqual(['strength: around 120 Dero members'])
  expect(toldBy(faced, 'The minister met 120 party members.')).toEqual([])
})

test.each([
  ['people who are met in peace', 'The minister met about 20 villagers.'],
  ['a fight with nobody counted', 'They were wounded in a firefight with armed men.'],
  ['a fight over things', 'The clash with 15 days to go surprised many.'],
])('refuses %s', (_, text) => {
  expect(toldBy(faced, text)).toEqual([])
})

test('reads armed people whom a patrol comes upon', () => {
  expect(toldBy(faced, 'The soldiers chanced upon some 15 armed men.')).toEqual(['strength: some 15 armed men'])
  expect(toldBy(faced, 'The soldiers came on 15 trucks.')).toEqual([])
})

test('reads either side of a fight between two', () => {
  expect(toldBy(faced, 'A firefight in the hills between our soldiers and nine DRA members lasted an hour.')).toEqual([
    'strength: nine DRA members',
  ])
  expect(toldBy(faced, 'A fight between soldiers and nine villagers broke out.')).toEqual([])
  expect(toldBy(faced, 'A clash between the minister and nine members of parliament was over.')).toEqual([])
})
