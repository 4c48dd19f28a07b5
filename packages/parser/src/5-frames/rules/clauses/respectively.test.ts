import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { respectively } from './respectively.ts'

test.each([
  [
    'Six officers and nine guards were killed and wounded respectively.',
    ['killed: Six officers', 'injured: nine guards'],
  ],
  ['Two and three soldiers were killed and wounded, respectively.', ['killed: Two', 'injured: three soldiers']],
])('gives each figure its own outcome: %s', (text, frames) => {
  expect(toldBy(respectively, text)).toEqual(frames)
})

test('gives each share its own whole', () => {
  const frames = framesOf('They killed 172 villagers and wounded 201, of whom 96 and 118 respectively were women.')
  expect(frames.map(({ measure, text, subsetOf }) => [measure, text, subsetOf])).toEqual([
    ['killed', '172 villagers', null],
    ['injured', '201', null],
    ['killed', '96', '172 villagers'],
    ['injured', '118', '201'],
  ])
})

test.each([
  ['places', 'Six and nine people were killed in Gao and Kidal respectively.'],
  ['one outcome', 'Six officers and nine guards were killed respectively.'],
  ['three figures', 'Six officers, nine guards and a cook were killed and wounded respectively.'],
])('refuses %s', (_, text) => {
  expect(toldBy(respectively, text)).toEqual([])
})
