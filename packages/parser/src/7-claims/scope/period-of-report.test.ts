import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopesOf = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)

test('takes what a command does over a month for its period', () => {
  const lead = 'The task force conducted 31 raids against the group during January.'
  expect(scopesOf(`${lead}\n\nIn the east, nine militants were killed and 40 detained.`)).toEqual([
    'cumulative',
    'cumulative',
  ])
})

test('takes two days in the title of a report for its period', () => {
  const title = 'Access Snapshot | 6–19 January 2024'
  expect(scopesOf(`${title}\n\nOn 8 January, gunmen killed two drivers. A third was wounded.`)).toEqual([
    'incident',
    'incident',
  ])
})

test('makes no earlier happening of a day within the period', () => {
  const lead = 'The Centre received reports of 12 robberies at sea in the first three months of 2024.'
  expect(
    scopesOf(`${lead}\n\nOn 30 March a watchman was killed.\n\nOn 4 January, pirates abducted nine sailors.`),
  ).toEqual(['incident', 'incident'])
})

test('takes no review of a case for one of a period', () => {
  const lead = 'Eleven shepherds were killed this year, the union said.'
  expect(scopesOf(`${lead} On 6 January a drone hit a hut; the army says the case is under review.`)[0]).toBe(
    'cumulative',
  )
  expect(scopesOf('Three men were shot dead in Orva. The case is under review.')).toEqual(['incident'])
})

test('takes no day of one happening for a period', () => {
  expect(scopesOf('The mayor registered 14 dead on Tuesday. Nine were wounded.')).toEqual(['incident', 'incident'])
})
