import { expect, test } from 'vitest'
import { speaker } from '@reportedly/schema/made-up'
import { tell } from '../origins/copied-reports.fixture.ts'
import { traceOrigins } from '../origins/trace-origins.ts'
import { findMutations } from './find-mutations.ts'

const LEAD = 'At least 14 farmers were killed on Monday when gunmen on motorbikes attacked a market near Orva'

const find = (...told: readonly ReturnType<typeof tell>[]) => {
  const [claims, reports] = [told.flatMap((each) => each.claims), told.map(({ report }) => report)]
  return findMutations(claims, reports, traceOrigins(claims, reports)).map(({ rule }) => rule)
}

test('finds that a copied sentence lost its speaker', () => {
  const army = speaker('Red Army', { kind: 'military' })
  const from = tell('r1', 'Morning Post', [{ sentence: `${LEAD}, the army said.`, killed: 14, by: army }])
  expect(find(from, tell('r2', 'Evening Post', [{ sentence: `${LEAD}.`, killed: 14 }]))).toEqual([
    'mutations/speaker-lost',
  ])
})

test('finds that a sentence was copied with another number', () => {
  const from = tell('r1', 'Morning Post', [{ sentence: `${LEAD}.`, killed: 14 }])
  const other = tell('r2', 'Evening Post', [{ sentence: `${LEAD.replace('14', '41')}.`, killed: 41 }])
  expect(find(from, other)).toEqual(['mutations/number-changed'])
  expect(find(from, tell('r2', 'Evening Post', [{ sentence: `${LEAD}.`, killed: 14 }]))).toEqual([])
})
