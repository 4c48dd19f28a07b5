import { expect, test } from 'vitest'
import { framesOf, toldBy } from '../../frames-of.ts'
import { wereSuch } from './were-such.ts'

test.each([
  [
    'Nearly 60 people were wounded. Of them, 17 are servicemen, five are local residents and one is a rescuer.',
    ['injured: 17', 'injured: five', 'injured: one'],
  ],
  ['He said 15 of the dead were from his county while eight were raiders.', ['killed: eight']],
  [
    'Clashes killed 32 people, of whom 20 were militants, eight soldiers and four villagers.',
    ['killed: 20', 'killed: eight soldiers', 'killed: four villagers'],
  ],
  ['Clashes killed 41 rebels, 398 soldiers, of whom 18 were recruits, and 185 villagers.', ['killed: 18']],
  ['Some 600 cadres surrendered. Of these, 391 were from the first group.', ['surrendered: 391']],
])('counts some of those told of before by what they were: %s', (text, frames) => {
  expect(toldBy(wereSuch, text)).toEqual(frames)
})

test('says what they were and makes them a part', () => {
  const [, part] = framesOf('Nearly 60 people were wounded. Of them, 17 are servicemen.')
  expect(part).toMatchObject({ label: 'servicemen', subsetOf: 'Nearly 60 people' })
})

test.each([
  ['figures of nothing told before', 'Of them, 17 are servicemen.'],
  ['what is no kind of people', 'Nine people were wounded. Two are in the north.'],
  ['figures that are denied', 'Nine people were wounded. Two were not soldiers.'],
])('refuses %s', (_, text) => {
  expect(toldBy(wereSuch, text)).toEqual([])
})

test('leaves what somebody denies they were', () => {
  expect(toldBy(wereSuch, 'Four were killed. The army denied that the four were militants.')).toEqual([])
})

test('reads to whom some of them belonged', () => {
  const text = 'Nine rebels surrendered. Five of them belonged to the Blue Front.'
  expect(toldBy(wereSuch, text)).toEqual(['surrendered: Five of them'])
  expect(toldBy(wereSuch, 'Nine rebels surrendered. Five rifles belonged to the Blue Front.')).toEqual([])
})

test('takes the measure of some of whom the sentence tells from no sentence before', () => {
  const before = 'Rebels took 98 prisoners. '
  expect(toldBy(wereSuch, `${before}The clinic had seen 44 people, 12 of whom were soldiers.`)).toEqual([])
  expect(toldBy(wereSuch, `${before}Of them, 12 were soldiers.`)).toEqual(['captured: 12'])
})
