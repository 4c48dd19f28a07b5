import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const scopesOf = (text: string): readonly string[] => claimsOf(text).map(({ scope }) => scope)
const SUM = 'The country has lost about 120,000 troops since February 24, 2022, the General Staff said.'

test('a sum goes on behind the part of the day that it includes', () => {
  expect(
    scopesOf(`${SUM} The number includes 900 casualties over the past day. It has also lost 1,300 tanks.`),
  ).toEqual(['cumulative', 'incident', 'cumulative'])
})

test('a sum ends with a figure of the day that it does not include', () => {
  expect(scopesOf(`${SUM} Shelling wounded nine soldiers on Friday. It lost two tanks.`)).toEqual([
    'cumulative',
    'incident',
    'incident',
  ])
})
