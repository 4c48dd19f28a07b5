import { expect, test } from 'vitest'
import { told, toldBy } from '../frames-of.ts'

const former = (text: string): readonly string[] => toldBy({ name: 'frames/earlier-figure' }, text)

test.each([
  ['The office has counted 7,155 killed (7,110) and 11,662 injured (11,547).', ['killed: 7,110', 'injured: 11,547']],
  ['The strikes have killed 640 people (612 last week).', ['killed: 612']],
  ['Total casualties amount to 24,012 people (a week earlier - 23,821).', ['casualties: 23,821']],
  ['Casualties totalled 23,375 (23,015 as of April 24).', ['casualties: 23,015']],
])('reads the figure of an earlier report: %s', (text, frames) => {
  expect(former(text)).toEqual(frames)
})

test.each([
  ['a far smaller figure', 'The strikes have killed 640 people (12).'],
  ['a larger figure', 'The strikes have killed 640 people (702).'],
  ['a year', 'The strikes have killed 2,040 people (2011).'],
  ['what has a noun of its own', 'The strikes have killed 640 people (612 villagers).'],
])('refuses %s', (_, text) => {
  expect(former(text)).toEqual([])
})

test('reads a total past an aside of time', () => {
  expect(
    told('Casualties from 24 May 2022, after the start of the war, to 16 July 2023 amounted to 671 people.'),
  ).toEqual(['casualties: 671 people'])
})
