import { expect, test } from 'vitest'
import { judgeSubset } from './judge-subset.ts'
import { sampleClaim, sampleGold } from './sample-claims.ts'

const whole = sampleGold()
const part = sampleGold({ low: 5, high: 5, subsetOf: 0 })
const text = { id: 'X1', publishedAt: null, title: null, text: '…', phenomena: [], claims: [whole, part] }
const wholeClaim = sampleClaim({ id: 'whole' })
const pairs = [{ gold: whole, claim: wholeClaim }]

const judge = (subsetOf: string | null, paired = pairs) =>
  judgeSubset(part, sampleClaim({ id: 'part', subsetOf }), { gold: text, pairs: paired })?.right

test('a part that points at its whole is right', () => {
  expect(judge('whole')).toBe(true)
})

test('a part that points elsewhere, nowhere, or at a whole that was not found is wrong', () => {
  expect(judge('other')).toBe(false)
  expect(judge(null)).toBe(false)
  expect(judge('whole', [])).toBe(false)
})

test('a claim that is no part is not judged', () => {
  expect(judgeSubset(whole, wholeClaim, { gold: text, pairs })).toBe(null)
})
