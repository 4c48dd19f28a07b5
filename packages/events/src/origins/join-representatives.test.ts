import type { Source } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { madeUpClaim, madeUpSource, speaker } from '@reportedly/schema/made-up'
import { traceOrigins } from './trace-origins.ts'

const says = (name: string, sourceId: string | null = null) => {
  const kind = 'military' as const
  return madeUpClaim({ reportId: `r ${name}`, attribution: [speaker(name, { kind, sourceId }), speaker('Wire')] })
}
const count = (...names: readonly string[]) =>
  traceOrigins(
    names.map((name) => says(name)),
    [],
  ).length

test('who is introduced by an organisation speaks for it', () => {
  expect(count('Casualty Watch', 'Mara Venn of Casualty Watch')).toBe(1)
  expect(count('Casualty Watch', 'Mara Venn, Casualty Watch')).toBe(1)
})

test('who is of a place, or of an organisation that nobody quotes, is a speaker of their own', () => {
  expect(count('Casualty Watch', 'Mara Venn of Orva')).toBe(2)
  expect(count('Casualty Watch', 'Mara Venn of Harm Count')).toBe(2)
})

const source = (id: string, position: Source['stake']['position']): Source =>
  madeUpSource(id, { kind: 'military', stake: { position, actor: 'red-army' } })

test('the voices of one party are one origin, those that merely stand with it are not', () => {
  const claims = [says('Red Army', 'red-army'), says('Red general staff', 'red-staff'), says('Red News', 'red-news')]
  const sources = [
    source('red-army', 'belligerent'),
    source('red-staff', 'belligerent'),
    source('red-news', 'affiliated'),
  ]
  expect(traceOrigins(claims, [], sources)).toHaveLength(2)
  expect(traceOrigins(claims, [])).toHaveLength(3)
})

test('another security source is not the one that was quoted before', () => {
  const of = (name: string) =>
    madeUpClaim({ reportId: `r ${name}`, attribution: [speaker(name, { kind: 'unnamed' }), speaker('Wire')] })
  expect(traceOrigins([of('a security source'), of('security source')], [])).toHaveLength(1)
  expect(traceOrigins([of('a security source'), of('another security source')], [])).toHaveLength(2)
})
