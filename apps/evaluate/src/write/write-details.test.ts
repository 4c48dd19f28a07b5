import { expect, test } from 'vitest'
import type { GoldText } from '../gold/gold-text.ts'
import { sampleClaim, sampleGold } from '../score/sample-claims.ts'
import { scoreText } from '../score/score-text.ts'
import { writeDetails } from './write-details.ts'

const all = { everything: false, field: null }
const text = (...claims: GoldText['claims']): GoldText => ({
  id: 'X1',
  style: 'wire',
  publishedAt: '2024-08-13',
  title: null,
  text: 'The text.',
  phenomena: [],
  claims,
})

test('lists the text, what was missed with its quotation, and what was extra with its rule', () => {
  const score = scoreText(text(sampleGold({ high: null, quote: 'at least 12' })), [sampleClaim()])
  expect(writeDetails(score, all)).toBe(
    [
      'X1  (wire; 2024-08-13)',
      'The text.',
      '  MISSED  killed 12– exact villagers  “at least 12”',
      '  EXTRA   killed 12–12 exact villagers  “12 villagers”  [made/up]',
    ].join('\n'),
  )
})

test('lists what a field should have been and what it was', () => {
  const score = scoreText(text(sampleGold({ place: 'Djibo', scope: 'cumulative' })), [sampleClaim()])
  expect(writeDetails(score, all)).toContain('          scope: cumulative → incident\n          place: Djibo → none')
  expect(writeDetails(score, { everything: false, field: 'place' })).not.toContain('scope:')
})

test('a text without mistakes has nothing to list unless everything is asked for', () => {
  const score = scoreText(text(sampleGold()), [sampleClaim()])
  expect(writeDetails(score, all)).toBe(null)
  expect(writeDetails(score, { everything: true, field: null })).toContain('FOUND   killed 12–12')
})
