import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopesOf = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)

test('an entry of a chronology is of its day throughout', () => {
  const text =
    'A blast killed five passengers near Sibi on Thursday.\n* 12 March 2019 - Gunmen fire on a train. Three people are killed.\n* 4 May 2018: A bomb goes off. No casualties.'
  expect(scopesOf(text)).toEqual(['incident', 'background', 'background'])
})

test('an item with a day ends no sum about the list', () => {
  const text =
    'During the month of April the force killed 29 rebels, the command said on Thursday.\n• On April 12, a strike near Tal killed three bombers.\nThe force also seized 43 rifles.'
  expect(scopesOf(text)).toEqual(['cumulative', 'incident', 'cumulative'])
})

test('a part of a sum ends it as little', () => {
  const text =
    'About fifty rebels were killed between 5 and 11 April, the army said. Of these, 17 were killed in a strike on Wednesday. The army arrested 20 suspects.'
  expect(scopesOf(text).at(-1)).toBe('cumulative')
})
