import type { Claim, Quantity } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeUpClaims } from '../made-up-claims.arbitrary.ts'
import { atLeast, exactly, group, madeUpClaim, madeUpReport, speaker, upTo } from '@reportedly/schema/made-up'
import { traceOrigins } from '../origins/trace-origins.ts'
import { findMutations } from './find-mutations.ts'

const dated = [
  madeUpReport('r1', { publishedAt: '2025-05-10' }),
  madeUpReport('r2', { publishedAt: '2025-05-11' }),
  madeUpReport('r3', { publishedAt: '2025-05-12' }),
]
const undated = dated.map((report) => ({ ...report, publishedAt: null }))

const army = [speaker('Red Army', { kind: 'military' }), speaker(null)]
const told = (reportId: string, quantity: Quantity, given: Partial<Claim> & { readonly at?: number } = {}): Claim =>
  madeUpClaim({ reportId, quantity, attribution: army, ...given })
const about = (count: number): Quantity => ({ ...exactly(count), qualifier: 'approximately' })
const between = (low: number, high: number): Quantity => ({ ...exactly(low), high, qualifier: 'range' })
const moreThan = (count: number): Quantity => ({ ...atLeast(count + 1), qualifier: 'more-than' })

const find = (claims: readonly Claim[], reports = dated) =>
  findMutations(claims, reports, traceOrigins(claims, reports)).map(({ rule, from, to }) => [
    rule.replace('mutations/', ''),
    claims.findIndex(({ id }) => id === from),
    to.map((id) => claims.findIndex((claim) => claim.id === id)),
  ])

test.each([
  ['"at least 20", then "20"', 'bound-lost', told('r1', atLeast(20)), told('r2', exactly(20))],
  ['"more than 20", then "20"', 'bound-lost', told('r1', moreThan(20)), told('r2', exactly(20))],
  ['"about 50", then "at least 50"', 'bound-changed', told('r1', about(50)), told('r2', atLeast(50))],
  ['"84", then "at least 84"', 'bound-changed', told('r1', exactly(84)), told('r2', atLeast(84))],
  ['"100 to 200", then "100"', 'range-cut', told('r1', between(100, 200)), told('r2', exactly(100))],
  [
    '80 militants, then 80 soldiers',
    'group-changed',
    told('r1', exactly(80), { counted: group('non-state-armed') }),
    told('r2', exactly(80), { counted: group('state-forces') }),
  ],
  [
    '500 people, then 500 civilians',
    'group-narrowed',
    told('r1', exactly(500), { counted: group('unknown-people') }),
    told('r2', exactly(500)),
  ],
  [
    '20 neutralised, then 20 killed',
    'measure-changed',
    told('r1', exactly(20), { measure: 'neutralised' }),
    told('r2', exactly(20)),
  ],
  [
    '20 feared dead, then 20 dead',
    'doubt-lost',
    told('r1', exactly(20), { modality: 'feared' }),
    told('r2', exactly(20)),
  ],
  [
    '90 this year, then 90 in the attack',
    'total-for-event',
    told('r1', exactly(90), { scope: 'cumulative' }),
    told('r2', exactly(90)),
  ],
])('finds %s', (_, rule, from, to) => {
  expect(find([from, to])).toEqual([[rule, 0, [1]]])
})

test('finds that those who took part were passed on as the dead', () => {
  const attackers = group('non-state-armed', 'attackers')
  const found = find([
    told('r1', upTo(100), { measure: 'strength', counted: attackers }),
    told('r2', exactly(100), { counted: group('unknown-people') }),
    told('r3', exactly(100), { counted: group('unknown-people') }),
  ])
  expect(found).toEqual([['measure-changed', 0, [1, 2]]])
})

test('does not take two figures of one statement for one that changed', () => {
  const both = [told('r1', exactly(20)), told('r1', exactly(20), { measure: 'injured', at: 100 })]
  expect(find([...both, told('r2', exactly(20), { measure: 'injured' })])).toEqual([])
  const small = [told('r1', exactly(2)), told('r2', exactly(2), { counted: group('state-forces') })]
  expect(find(small)).toEqual([])
})

test('does not compare the figures of two origins, nor two numbers of one', () => {
  const rival = told('r2', exactly(20), {
    attribution: [speaker('Blue Front', { kind: 'armed-group' }), speaker(null)],
  })
  expect(find([told('r1', atLeast(20)), rival])).toEqual([])
  expect(find([told('r1', atLeast(20)), told('r2', exactly(30))])).toEqual([])
})

test('a report that tells the figure unchanged as well has not changed it', () => {
  const both = [told('r2', atLeast(20)), told('r2', exactly(20), { at: 100 })]
  expect(find([told('r1', atLeast(20)), ...both])).toEqual([])
})

test('compares a figure that is told in three ways with the first alone', () => {
  const civilians = told('r3', exactly(54))
  const people = { counted: group('unknown-people') }
  expect(find([told('r1', atLeast(54), people), told('r2', exactly(54), people), civilians])).toEqual([
    ['group-narrowed', 0, [2]],
    ['bound-lost', 0, [1]],
    ['bound-lost', 0, [2]],
  ])
})

test('a report that tells it as it was told first has not changed it, whatever others told in between', () => {
  expect(find([told('r1', atLeast(20)), told('r2', exactly(20)), told('r3', atLeast(20))])).toEqual([
    ['bound-lost', 0, [1]],
  ])
})

test('nothing is passed on to a day before it was told', () => {
  expect(find([told('r2', atLeast(20)), told('r1', exactly(20))])).toEqual([['bound-changed', 1, [0]]])
  expect(find([told('r2', atLeast(20)), told('r1', exactly(20))], undated)).toEqual([['bound-lost', 0, [1]]])
})

test('where days leave it open, what a word leaves open was told first, and the finding says that it is open', () => {
  const claims = [told('r1', exactly(20)), told('r2', exactly(20), { measure: 'neutralised' })]
  const [found, ...others] = findMutations(claims, undated, traceOrigins(claims, undated))
  expect(others).toEqual([])
  expect(found).toMatchObject({ from: claims[1]?.id, to: [claims[0]?.id], isOrderKnown: false })
  const inOrder = [told('r1', exactly(20), { measure: 'neutralised' }), told('r2', exactly(20))]
  expect(findMutations(inOrder, dated, traceOrigins(inOrder, dated))).toMatchObject([{ isOrderKnown: true }])
})

test('does not depend on the order of the claims', () => {
  fc.assert(
    fc.property(madeUpClaims, (claims) => {
      const reports = ['r1', 'r2', 'r3', 'r4'].map((id) => madeUpReport(id))
      const origins = traceOrigins(claims, reports)
      expect(findMutations(claims.toReversed(), reports, origins)).toEqual(findMutations(claims, reports, origins))
    }),
  )
})
