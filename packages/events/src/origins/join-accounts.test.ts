import { atLeast, exactly, group, madeUpClaim, speaker } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { traceOrigins } from './trace-origins.ts'

const told = (name: string, outlet: string, count: number, counted = group('civilian', 'villagers')) =>
  madeUpClaim({
    reportId: `r ${outlet}`,
    at: count,
    quantity: atLeast(count),
    counted,
    attribution: [speaker(name, { kind: 'witness' }), speaker(outlet, { kind: 'news-outlet' })],
  })
const soldiers = group('state-forces', 'soldiers')

test('two outlets that share several figures of speakers without a name have one account', () => {
  const claims = [
    told('a witness', 'Radio', 6),
    told('videos', 'Radio', 4, soldiers),
    told('witnesses', 'Post', 6),
    told('authenticated videos', 'Post', 4, soldiers),
  ]
  expect(traceOrigins(claims, []).map(({ claimIds }) => claimIds.length)).toEqual([2, 2])
})

test('one figure alone, another bound, or numbers of one and two may be chance', () => {
  const count = (...claims: Parameters<typeof traceOrigins>[0]) => traceOrigins(claims, []).length
  expect(count(told('a witness', 'Radio', 6), told('witnesses', 'Post', 6))).toBe(2)
  const exact = { ...told('witnesses', 'Post', 6), quantity: exactly(6) }
  const own = [told('a witness', 'Radio', 6), told('videos', 'Radio', 4, soldiers)]
  expect(count(...own, exact, told('videos', 'Post', 4, soldiers))).toBe(4)
  expect(
    count(
      ...[told('a witness', 'Radio', 1), told('videos', 'Radio', 2, soldiers)],
      ...[told('a witness', 'Post', 1), told('videos', 'Post', 2, soldiers)],
    ),
  ).toBe(4)
})
