import { Attribution } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { describeChain } from './describe-chain.ts'

const link = (name: string | null) =>
  Attribution.parse({ name, sourceId: null, kind: 'unknown', span: null, verb: null, inherited: false })

test('puts the nearest speaker first and the publisher last', () =>
  expect(describeChain([link('the army'), link('a local radio'), link('The Wire')])).toEqual({
    speaker: 'the army',
    route: 'via a local radio, The Wire',
  }))
test('says that a publisher is unknown', () =>
  expect(describeChain([link('army'), link(null)])).toEqual({ speaker: 'army', route: 'publisher unknown' }))
test('lets a publisher speak for itself', () =>
  expect(describeChain([link('The Wire')])).toEqual({ speaker: 'The Wire', route: null }))
test('names no one where the text names no one', () =>
  expect(describeChain([link(null), link('The Wire')]).speaker).toBe('a speaker not named'))

test('leaves the project out where it sums up what an outlet says', () => {
  expect(describeChain([link('the army'), link('Lake Herald'), link('Reportedly')]).route).toBe('via Lake Herald')
  expect(describeChain([link('Lake Herald'), link('Reportedly')])).toEqual({ speaker: 'Lake Herald', route: null })
})
