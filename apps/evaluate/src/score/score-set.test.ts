import { expect, test } from 'vitest'
import type { GoldText } from '../gold/gold-text.ts'
import { sampleClaim, sampleGold } from './sample-claims.ts'
import { scoreSet } from './score-set.ts'
import { scoreText } from './score-text.ts'

const text = (claims: GoldText['claims'], phenomena: string[] = []): GoldText => ({
  id: 'X1',
  publishedAt: null,
  title: null,
  text: '…',
  phenomena,
  claims,
})

const half = scoreText(text([sampleGold(), sampleGold({ measure: 'injured' })], ['passive', 'list']), [
  sampleClaim(),
  sampleClaim({ measure: 'captured' }),
  sampleClaim({ measure: 'captured', quantity: { ...sampleClaim().quantity, high: null } }),
])
const full = scoreText(text([sampleGold({ measure: 'neutralised' })], ['passive']), [sampleClaim()])

test('counts claims that are right, extra and missed', () => {
  expect(scoreSet([half, full]).claims).toEqual({ precision: { right: 2, of: 4 }, recall: { right: 2, of: 3 } })
})

test('a text is right when nothing is missed and nothing extra', () => {
  expect([half.right, full.right]).toEqual([false, true])
  expect(scoreSet([half, full]).texts).toEqual({ right: 1, of: 2 })
})

test('counts each measure under its own name, so that precision never passes 1', () => {
  const { measures } = scoreSet([full])
  expect(measures.get('killed')).toEqual({ precision: { right: 1, of: 1 }, recall: { right: 0, of: 0 } })
  expect(measures.get('neutralised')).toEqual({ precision: { right: 0, of: 0 }, recall: { right: 1, of: 1 } })
})

test('tells figures of the wrong measure from figures not read at all', () => {
  expect(half.wrongMeasure).toBe(1)
})

test('counts the texts of each phenomenon', () => {
  expect([...scoreSet([half, full]).phenomena]).toEqual([
    ['list', { right: 0, of: 1 }],
    ['passive', { right: 1, of: 2 }],
  ])
})

test('tallies only the fields that apply', () => {
  const { fields } = scoreSet([half])
  expect(fields.get('counted head noun')).toEqual({ right: 1, of: 1 })
  expect(fields.has('place')).toBe(false)
})
