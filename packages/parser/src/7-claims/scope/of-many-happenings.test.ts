import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const last = (text: string): string | undefined =>
  claimsOf(`Gunmen killed 12 villagers on Monday. ${text}`).at(-1)?.scope

describe('of many happenings', () => {
  test.for([
    ['January saw 74 attacks in the country. They claimed 91 lives.'],
    ['The offensive has killed more than 43,000 people.'],
    ['More than 43,000 people were killed, the ministry said.'],
    ['Nearly 1.9 million people were displaced.'],
    ['The group has waged an insurgency for more than 16 years, killing hundreds.'],
    ['The country saw a surge in attacks in 2023, with 1,500 people killed.'],
  ] as const)('%s', ([text]) => {
    expect(last(text)).toBe('cumulative')
  })
})

describe('of one happening', () => {
  test.for([
    ['The raid in January saw two attacks. Soldiers killed 91 people.'],
    ['More than 4,000 people were wounded, the ministry said.'],
    ['Nearly 190,000 people were displaced.'],
  ] as const)('%s', ([text]) => {
    expect(last(text)).toBe('incident')
  })
})

test.for([
  ['Tens of thousands have died nationwide.', 'cumulative'],
  ['Millions have been displaced.', 'cumulative'],
  ['Hundreds have died.', 'incident'],
  ['Thousands were displaced.', 'incident'],
] as const)('takes words for very many for more than one happening makes: %s', ([text, scope]) => {
  expect(last(text)).toBe(scope)
})
