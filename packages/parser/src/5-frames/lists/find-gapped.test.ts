import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const gapped = (text: string): readonly string[] =>
  framesOf(text)
    .filter(({ rule }) => rule === 'frames/gapped')
    .map(({ measure, text: counted }) => `${measure}: ${counted}`)

test.each([
  ['The army lost 200 dead, the rebels 350.', 'killed: 350'],
  ['The navy shot down four drones, the gunners 11.', 'intercepted: 11'],
  ['Police detained 40 people in the capital, the army nine in the north.', 'captured: nine'],
  ['The army lost 274 killed and wounded, the rebels about 1,000.', 'casualties: about 1,000'],
  ['There were 200 dead on one side and 350 on the other.', 'killed: 350'],
])('reads the figure of another side, whose verb is left out: %s', (text, frame) => {
  expect(gapped(text)).toEqual([frame])
})

test('holds each side responsible for its own', () => {
  expect(framesOf('The navy shot down four drones, the gunners 11.').map(({ agents }) => agents)).toEqual([
    ['The navy'],
    ['the gunners'],
  ])
})

test.each([
  ['an age', 'The army killed 12 rebels, the mayor, 40, said.'],
  ['a rank', 'The army killed 12 rebels, the second such loss in a week.'],
  ['another place with another verb', 'There were 200 dead on one side and 350 fled to the other.'],
])('refuses %s', (_, text) => {
  expect(gapped(text)).toEqual([])
})

test('names the other side for those it lost, and not for those it caught', () => {
  const labels = (text: string) =>
    framesOf(text).flatMap(({ rule, label }) => (rule === 'frames/gapped' ? [label] : []))
  expect(labels('The army lost six soldiers, the rebels nine.')).toEqual(['the rebels'])
  expect(labels('Police detained 40 people in the capital, the army nine in the north.')).toEqual([null])
})
