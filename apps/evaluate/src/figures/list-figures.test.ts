import { expect, test } from 'vitest'
import { sampleClaim, sampleGold } from '../score/sample-claims.ts'
import { scoreSet } from '../score/score-set.ts'
import { scoreText } from '../score/score-text.ts'
import { listFigures } from './list-figures.ts'

const text = { id: 'X1', publishedAt: null, title: null, text: '…', phenomena: ['passive'] }
const claims = [sampleGold(), sampleGold({ measure: 'injured' }), sampleGold({ measure: 'captured' })]
const figures = listFigures(scoreSet([scoreText({ ...text, claims }, [sampleClaim()])]))

test('names precision, recall and F1 of claims and of each measure', () => {
  expect(figures).toMatchObject({
    'claims: precision': 1,
    'claims: recall': 0.3333,
    'claims: F1': 0.5,
    'measure killed: F1': 1,
    'measure injured: F1': 0,
    'texts fully right': 0,
    'phenomenon passive': 0,
  })
})

test('a figure that has nothing to measure is left out rather than 0', () => {
  expect(figures).not.toHaveProperty(['measure injured: precision'])
  expect(figures).not.toHaveProperty(['field place'])
})
