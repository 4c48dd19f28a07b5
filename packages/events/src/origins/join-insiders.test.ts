import { expect, test } from 'vitest'
import { exactly, madeUpClaim, speaker } from '@reportedly/schema/made-up'
import { traceOrigins } from './trace-origins.ts'

const told = (name: string, outlet: string, count: number) =>
  madeUpClaim({
    reportId: `r ${outlet}`,
    quantity: exactly(count),
    attribution: [speaker(name, { kind: 'unnamed' }), speaker(outlet, { kind: 'news-outlet' })],
  })

test('two outlets that have one figure from an insider without a name are not known to have it from two', () => {
  const origins = traceOrigins([told('a security source', 'Wire', 77), told('two military sources', 'Post', 77)], [])
  expect(origins).toMatchObject([{ why: 'same-figure' }])
})

test('another figure, a small one, or one that residents gave is two origins', () => {
  const count = (name: string, one: number, other = one) =>
    traceOrigins([told(name, 'Wire', one), told(name, 'Post', other)], []).length
  expect(count('a security source', 77, 78)).toBe(2)
  expect(count('a security source', 4)).toBe(2)
  expect(count('residents', 77)).toBe(2)
})
