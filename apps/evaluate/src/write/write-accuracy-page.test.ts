import { format } from 'prettier'
import { expect, test } from 'vitest'
import type { CorpusScore } from '../corpus/measure-corpus.ts'
import { sampleClaim, sampleGold } from '../score/sample-claims.ts'
import { scoreSet } from '../score/score-set.ts'
import { scoreText } from '../score/score-text.ts'
import { writeAccuracyPage } from './write-accuracy-page.ts'

const text = { id: 'X1', publishedAt: null, title: null, text: '…', phenomena: ['num.dozen', 'passive'] }
const right = scoreText({ ...text, claims: [sampleGold()] }, [sampleClaim()])
const wrong = scoreText({ ...text, phenomena: ['num.dozen'], claims: [sampleGold()] }, [])
const UNMEASURED = { precision: { right: 0, of: 0 }, recall: { right: 0, of: 1 } }
const corpus: CorpusScore = {
  claims: { right: 3, of: 4 },
  events: { precision: 1, recall: 0.5, f1: 2 / 3 },
  origins: { ofSpeaker: UNMEASURED, ofEvent: UNMEASURED, ofFigure: UNMEASURED },
  estimates: { figures: new Map([['range', { right: 1, of: 4 }]]), origins: { right: 1, of: 1 } },
  given: {
    events: { precision: 1, recall: 0.9, f1: 18 / 19 },
    origins: { ofSpeaker: UNMEASURED, ofEvent: UNMEASURED, ofFigure: UNMEASURED },
    estimates: { figures: new Map([['range', { right: 2, of: 4 }]]), origins: { right: 1, of: 1 } },
  },
  made: { matched: [], events: [], estimates: [] },
}
const page = writeAccuracyPage([{ name: 'fresh', score: scoreSet([right, wrong]) }], corpus)

test('the page holds the figures of each set', () => {
  expect(page).toMatch(/\| claims: recall +\| 0\.500 \|/)
  expect(page).toMatch(/\| killed +\| +2 \| +1 \| +1\.000 \| +0\.500 \| 0\.667 \|/)
})

test('the page lists the phenomena that go wrong and counts the others', () => {
  expect(page).toContain('1 of 2 phenomena are right in every text.')
  expect(page).toMatch(/\| num\.dozen +\| +1 \| +2 \|/)
  expect(page).not.toContain('| passive')
})

test('the page holds what becomes of many reports, and leaves open what was not measured', () => {
  expect(page).toMatch(/\| events: B³ F1 +\| 0\.667 \|/)
  expect(page).toMatch(/\| origins: pairwise precision +\| +– \|/)
  expect(page).toMatch(/\| estimates exact: range +\| 0\.250 \|/)
})

test('the formatter has nothing to change', async () => {
  expect(await format(page, { parser: 'markdown' })).toBe(page)
})
