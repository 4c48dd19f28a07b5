import fc from 'fast-check'
import { MEASURES, type Measure } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { pairClaims } from './pair-claims.ts'
import { sampleClaim, sampleGold } from './sample-claims.ts'

const counted = (text: string | null) => ({ ...sampleClaim().counted, text })

test('a figure with the right measure and bounds is found whatever it counts', () => {
  const { pairs, missed, extra } = pairClaims([sampleGold()], [sampleClaim({ counted: counted('traders') })])
  expect([pairs.length, missed.length, extra.length]).toEqual([1, 0, 0])
})

test('other bounds or another measure are missed and extra', () => {
  const { pairs, missed, extra } = pairClaims(
    [sampleGold({ high: null }), sampleGold({ measure: 'injured' })],
    [sampleClaim()],
  )
  expect([pairs.length, missed.length, extra.length]).toEqual([0, 2, 1])
})

test('the claim about the same group is taken before an earlier one about another', () => {
  const traders = sampleClaim({ id: 'traders', counted: counted('traders') })
  const villagers = sampleClaim({ id: 'villagers' })
  const { pairs } = pairClaims([sampleGold(), sampleGold({ counted: null })], [traders, villagers])
  expect(pairs.map(({ claim }) => claim.id)).toEqual(['villagers', 'traders'])
})

test('pairs, missed and extra are all claims there are, each once', () => {
  const measure = fc.constantFrom(...(Object.keys(MEASURES).slice(0, 3) as Measure[]))
  const bound = fc.constantFrom(null, 1, 2)
  fc.assert(
    fc.property(fc.array(fc.tuple(measure, bound)), fc.array(fc.tuple(measure, bound)), (wanted, had) => {
      const gold = wanted.map(([name, low]) => sampleGold({ measure: name, low, high: null }))
      const claims = had.map(([name, low], index) =>
        sampleClaim({ id: `${index}`, measure: name, quantity: { ...sampleClaim().quantity, low, high: null } }),
      )
      const { pairs, missed, extra } = pairClaims(gold, claims)
      expect(pairs.length + missed.length).toBe(gold.length)
      expect(new Set([...pairs.map(({ claim }) => claim.id), ...extra.map(({ id }) => id)]).size).toBe(claims.length)
      for (const { measure: left, low } of missed)
        expect(extra.some((claim) => claim.measure === left && claim.quantity.low === low)).toBe(false)
    }),
  )
})
