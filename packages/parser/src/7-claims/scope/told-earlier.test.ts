import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopesOf = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)
const LEAD = 'Two soldiers were killed in Paro on Saturday.'

test('goes on from a sentence without a figure that opens with an earlier month', () => {
  expect(
    scopesOf(`${LEAD}\n\nIn July 2023 a patrol walked into an ambush there. The army spoke of four dead.`),
  ).toEqual(['incident', 'background'])
})

test('does not go on from one in the paragraph before', () => {
  expect(
    scopesOf(`${LEAD}\n\nIn July 2023 a patrol walked into an ambush.\n\nThe army spoke of four wounded.`),
  ).toEqual(['incident', 'incident'])
})

test('does not go on from a day of the happening itself', () => {
  expect(scopesOf(`${LEAD}\n\nOn Sunday a patrol combed the valley. The army spoke of four wounded.`)).toEqual([
    'incident',
    'incident',
  ])
})
