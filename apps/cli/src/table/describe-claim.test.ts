import { expect, test } from 'vitest'
import { describeClaim } from './describe-claim.ts'
import { MADE_UP_CLAIM } from './made-up-reading.ts'

test('says what, how many, of whom, by whom and on whose word', () => {
  expect(describeClaim(MADE_UP_CLAIM)).toEqual(['Killed', '≥ 12', 'gunmen', 'not stated', 'army'])
})

test('says when it is more or less than a plain assertion about the event', () => {
  const claim = { ...MADE_UP_CLAIM, modality: 'denied', scope: 'cumulative', subsetOf: 'c1' } as const
  expect(describeClaim(claim)[0]).toBe('Killed, of these, denied, cumulative')
})

test('names the whole chain, and a publisher that is not known as such', () => {
  const [speaker, publisher] = MADE_UP_CLAIM.attribution
  if (speaker === undefined || publisher === undefined) throw new Error('the made-up chain has two links')
  const relayed = { ...MADE_UP_CLAIM, attribution: [speaker, { ...publisher, name: 'Daily' }] }
  expect(describeClaim(relayed)[4]).toBe('army, via Daily')
  expect(describeClaim({ ...MADE_UP_CLAIM, attribution: [publisher] })[4]).toBe('publisher unknown')
})
