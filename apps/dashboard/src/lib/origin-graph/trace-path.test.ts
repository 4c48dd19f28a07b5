import type { Attribution, Claim } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { makeOrigin, MADE_UP_ORIGINS } from './origin-records.fixture.ts'
import { tracePath } from './trace-path.ts'

const [sample] = MADE_UP_ORIGINS.claims.values()
if (sample === undefined) throw new Error('no made-up claim')

const link = (name: string | null, sourceId: string | null = null): Attribution => ({
  name,
  sourceId,
  kind: 'unknown',
  span: null,
  verb: null,
  inherited: false,
})
const claimOf = (...attribution: readonly Attribution[]): Claim => ({ ...sample, id: 'c1', attribution })

test('goes from the speaker outward, past those who only brought the speaker in', () => {
  const claim = claimOf(link('two officers'), link('the army'), link('Radio Lake'), link('Morning Post'))
  expect(tracePath(claim, makeOrigin())).toMatchObject({ relays: ['Radio Lake'], reached: 'said' })
})

test('knows the speaker by any of the names it has', () => {
  const claim = claimOf(link('the Red Army'), link('Radio Lake'), link('Morning Post'))
  expect(tracePath(claim, makeOrigin()).relays).toEqual(['Radio Lake'])
})

test('leaves out the publisher where a source told it itself, and hearsay', () => {
  const paper = link('Morning Post', 's1')
  expect(tracePath(claimOf(link('the army'), link('The Morning Post', 's1'), paper), makeOrigin()).relays).toEqual([])
  expect(tracePath(claimOf(link('media reports'), paper), makeOrigin({ names: ['Morning Post'] })).relays).toEqual([])
})

test('goes over the outlet that a claim cites where the claim was followed beyond it', () => {
  const origin = makeOrigin({ followed: [{ claimId: 'c1', repeats: 'c2', by: 'citation' }] })
  expect(tracePath(claimOf(link('The Wire'), link('Morning Post')), origin)).toMatchObject({
    relays: ['The Wire'],
    reached: 'cited',
  })
})
