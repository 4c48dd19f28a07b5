import type { Claim } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { surveyTold } from './standing-records.fixture.ts'
import { tellSide } from './tell-side.ts'

const counted = (category: Claim['counted']['category'], actorId: string | null = null): Claim['counted'] => ({
  text: null,
  span: null,
  category,
  actorId,
  attributes: [],
})

const by = (...ids: readonly string[]): Claim['actor'] => ({
  text: 'they',
  span: null,
  inherited: false,
  parties: ids.map((id) => ({ name: id, actorId: id })),
})

const sideOf = (party: string | null, changes: Partial<Claim>) => {
  const survey = surveyTold([{ chain: ['paper'], count: 5, changes }])
  const [happening] = survey.happenings
  const [claim] = happening?.claims ?? []
  return happening === undefined || claim === undefined ? 'none' : tellSide(claim, { party, happening, survey })
}

test('knows a side’s losses by whom the text counts', () => {
  expect(sideOf('army', { counted: counted('state-forces', 'army') })).toBe('own')
  expect(sideOf('front', { counted: counted('state-forces', 'army') })).toBe('other')
})

test('takes soldiers for the army’s and rebels for the other side’s, where no side is named', () => {
  expect(sideOf('army', { counted: counted('state-forces') })).toBe('own')
  expect(sideOf('army', { counted: counted('non-state-armed') })).toBe('other')
  expect(sideOf('front', { counted: counted('state-forces') })).toBe('other')
  expect(sideOf('front', { counted: counted('non-state-armed') })).toBe('own')
})

test('takes what a party says it did for the other side’s loss', () => {
  const changes = { measure: 'seized', counted: counted('vehicles') } as const
  expect(sideOf('front', { ...changes, actor: by('front') })).toBe('other')
  expect(sideOf('front', changes)).toBe('unknown')
})

test('does not guess whose soldiers they are where another army has a part', () =>
  expect(sideOf('monitor-army', { counted: counted('state-forces') })).toBe('unknown'))

test('keeps civilians apart, and has no side for those who have none', () => {
  expect(sideOf('army', { counted: counted('civilian') })).toBe('civilians')
  expect(sideOf('army', { counted: counted('unknown-people') })).toBe('unknown')
  expect(sideOf(null, { counted: counted('state-forces') })).toBeNull()
  expect(sideOf('army', { measure: 'strength', counted: counted('state-forces') })).toBeNull()
})
