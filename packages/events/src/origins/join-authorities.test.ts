import type { SourceKind } from '@reportedly/schema'
import { exactly, group, madeUpClaim, madeUpSource, speaker } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { traceOrigins } from './trace-origins.ts'

const party = (id: string, actor: string, position: 'belligerent' | 'affiliated' = 'belligerent') =>
  madeUpSource(id, { stake: { position, actor } })
const SOURCES = [party('red-staff', 'red'), party('red-ministry', 'red', 'affiliated'), party('blue-staff', 'blue')]

const told = (name: string, count: number, kind: SourceKind, sourceId: string | null = null) =>
  madeUpClaim({
    reportId: `r ${name}`,
    quantity: exactly(count),
    counted: group('state-forces', 'soldiers'),
    attribution: [speaker(name, { kind, sourceId }), speaker('Post', { kind: 'news-outlet' })],
  })
const count = (...claims: readonly ReturnType<typeof told>[]) => traceOrigins(claims, [], SOURCES).length

const staff = told('Red general staff', 38, 'military', 'red-staff')

test('a minister’s figure is the general staff’s where it is the same one', () => {
  expect(count(staff, told('Daro Venn', 38, 'government'))).toBe(1)
  expect(count(staff, told('Red ministry', 38, 'government', 'red-ministry'))).toBe(1)
  expect(count(staff, told('state television', 38, 'state-media'))).toBe(1)
})

test('another figure, a small one, or one of somebody who may have counted is another origin', () => {
  expect(count(staff, told('Daro Venn', 40, 'government'))).toBe(2)
  expect(count(told('Red general staff', 8, 'military', 'red-staff'), told('Daro Venn', 8, 'government'))).toBe(2)
  expect(count(staff, told('Governor Venn', 38, 'local-official'))).toBe(2)
  expect(count(staff, told('Ashford hospital', 38, 'medical'))).toBe(2)
})

test('two states that agree are two, and who belongs to neither by any record stands alone', () => {
  const blue = told('Blue general staff', 38, 'military', 'blue-staff')
  expect(count(staff, blue)).toBe(2)
  expect(count(staff, blue, told('Daro Venn', 38, 'government'))).toBe(3)
  expect(count(staff, blue, told('Red ministry', 38, 'government', 'red-ministry'))).toBe(2)
})
