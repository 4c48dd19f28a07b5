import type { Claim } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atLeast, exactly, group, speaker, vaguely } from '@reportedly/schema/made-up'
import { describeDispute } from './describe-dispute.ts'
import { disputeScore, findSpread } from './dispute-score.ts'
import { hospital, monitor, rebels, tellFigures, type ToldFigure } from './disputed-event.fixture.ts'

const says = (quantity: Claim['quantity'], who = monitor, given: Partial<Claim> = {}) => ({
  claim: { quantity, attribution: [who, speaker(null)], ...given },
})
const score = (...told: readonly ToldFigure[]) => disputeScore(tellFigures(...told))

test('counts the doublings between the lowest and the highest figure of independent origins', () => {
  expect(score(says(exactly(7)), says(exactly(7), hospital))).toBe(0)
  expect(score(says(exactly(7)), says(exactly(14), hospital))).toBe(1)
  expect(score(says(exactly(7)), says(exactly(28), hospital), says(exactly(20), rebels))).toBe(2)
  expect(score(says(exactly(0)), says(exactly(3), hospital))).toBe(2)
})

test('is unknown with fewer than two independent origins, whatever their figures', () => {
  expect(score(says(exactly(7)))).toBeNull()
  expect(score(says(exactly(7)), says(exactly(80)))).toBeNull()
  expect(score(says(exactly(7)), says(vaguely('dozens'), hospital))).toBeNull()
})

test('sets what is denied, feared, a part or a total of months aside, and other groups apart', () => {
  const one = says(exactly(7))
  expect(score(one, says(exactly(80), hospital, { modality: 'denied' }))).toBeNull()
  expect(score(one, says(exactly(80), hospital, { scope: 'cumulative' }))).toBeNull()
  expect(score(one, says(exactly(80), hospital, { counted: group('state-forces') }))).toBeNull()
  expect(score(one, says(exactly(14), hospital, { counted: group('unknown-people') }))).toBe(1)
})

test('the most disputed measure counts, or the one that is asked for', () => {
  const told = tellFigures(
    says(exactly(7)),
    says(exactly(14), hospital),
    says(exactly(2), monitor, { measure: 'injured' }),
    says(atLeast(8), hospital, { measure: 'injured' }),
  )
  expect(disputeScore(told)).toBe(2)
  expect(disputeScore({ ...told, measure: 'killed' })).toBe(1)
})

test.each([
  [null, 'no two independent origins give a figure for the same thing'],
  [0, 'figures agree'],
  [0.5, 'figures differ by less than double'],
  [1, 'disputed: the highest figure is about 2 times the lowest'],
  [3.52, 'sharply disputed: the highest figure is about 11 times the lowest'],
])('puts %s into words', (given, words) => {
  expect(describeDispute(given)).toBe(words)
})

test('tells the highest figure beside none, which has no multiple', () => {
  const told = tellFigures(says(exactly(0)), says(exactly(300), hospital))
  const spread = findSpread(told)
  expect(spread).toEqual({ least: 0, most: 300 })
  expect(describeDispute(disputeScore(told), spread)).toBe('sharply disputed: none on one side, 300 on the other')
  expect(describeDispute(1, { least: 4, most: 8 })).toBe('disputed: the highest figure is about 2 times the lowest')
})

const figures = fc.array(
  fc.record({ count: fc.nat(90), who: fc.constantFrom(hospital, monitor, rebels), revises: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
)

test('telling a figure of a known origin again never changes the score', () => {
  fc.assert(
    fc.property(figures, fc.nat(), (all, pick) => {
      const told = all.map(({ count, who, revises }, at) =>
        says(exactly(count), who, { revises: revises && at > 0 ? `c${at}` : null }),
      )
      const again = told[pick % told.length]
      fc.pre(again !== undefined)
      const repeat = { claim: { ...again.claim, revises: null, reportId: `r${told.length + 1}` } }
      expect(score(...told, repeat)).toEqual(score(...told))
    }),
  )
})
