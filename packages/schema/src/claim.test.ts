import { expect, test } from 'vitest'
import { Claim } from './claim.ts'
import { MADE_UP } from './made-up-records.fixture.ts'
import { refusals } from './refusals.fixture.ts'

const { claim } = MADE_UP

test('accepts a claim, also one of which place, time and actor are unknown', () => {
  expect(Claim.parse(claim)).toEqual(claim)
  expect(refusals(Claim, { ...claim, place: null, time: null, actor: null, restatedAt: [] })).toEqual([])
})

test('refuses a claim on nobody’s word', () => {
  expect(refusals(Claim, { ...claim, attribution: [] })).toEqual(['attribution: expected array to have >=1 items'])
})

test('refuses what it does not know, with the path', () => {
  expect(refusals(Claim, { ...claim, modality: 'certain', incident: -1, confidence: 1.2 })).toEqual([
    'modality: expected one of "asserted"|"denied"|"feared"|"unconfirmed"',
    'incident: expected number to be >=0',
    'confidence: expected number to be <=1',
  ])
  expect(refusals(Claim, { ...claim, headline: true })).toEqual([': expected no such key: "headline"'])
})

test('refuses a claim that leaves a field out, for unknown is said and not left out', () => {
  for (const field of Object.keys(claim)) {
    const rest = Object.fromEntries(Object.entries(claim).filter(([key]) => key !== field))
    expect(refusals(Claim, rest), field).toEqual([expect.stringMatching(new RegExp(`^${field}: expected `))])
  }
})
