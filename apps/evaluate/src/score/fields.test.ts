import type { Claim } from '@reportedly/schema'
import { expect, test } from 'vitest'
import type { GoldClaim } from '../gold/gold-text.ts'
import { FIELDS } from './fields.ts'
import { sampleClaim, sampleGold } from './sample-claims.ts'

const speaker = (name: string): Claim['attribution'][number] => ({
  name,
  sourceId: null,
  kind: 'unknown',
  span: { start: 0, end: 1 },
  verb: 'say',
  inherited: false,
})
const publisher = sampleClaim().attribution

const judge = (field: string, gold: Partial<GoldClaim>, claim: Partial<Claim>): boolean | null | undefined => {
  const wanted = sampleGold(gold)
  const text = { id: 'X1', publishedAt: null, title: null, text: '12 villagers died', phenomena: [], claims: [wanted] }
  const found = FIELDS.find(({ name }) => name === field)
  const verdict = found?.judge(wanted, sampleClaim(claim), { gold: text, pairs: [] })
  return verdict === null ? null : verdict?.right
}

test('every field has a name of its own', () => {
  expect(new Set(FIELDS.map(({ name }) => name)).size).toBe(FIELDS.length)
})

test('a claim just like its gold is right in every field that applies', () => {
  for (const { name } of FIELDS) expect(judge(name, {}, {}), name).not.toBe(false)
})

test('what the gold leaves open is not judged', () => {
  for (const field of ['category', 'scope', 'who did it', 'place', 'date', 'nearest speaker', 'no false speaker'])
    expect(judge(field, {}, {}), field).toBe(null)
})

test('judges the words counted by their head', () => {
  expect(judge('counted head noun', { counted: 'unarmed villagers of Djibo' }, {})).toBe(true)
  expect(judge('counted head noun', { counted: null }, {})).toBe(false)
})

test('judges qualifier, scope and modality by equality', () => {
  expect(judge('qualifier', { qualifier: 'at-least' }, {})).toBe(false)
  expect(judge('scope', { scope: 'cumulative' }, {})).toBe(false)
  expect(judge('scope', { scope: 'cumulative' }, { scope: 'cumulative' })).toBe(true)
  expect(judge('modality', {}, { modality: 'denied' })).toBe(false)
})

test('judges a category of people by itself and things as one', () => {
  expect(judge('category', { category: 'state-forces' }, {})).toBe(false)
  const vehicles = { ...sampleClaim().counted, category: 'vehicles' as const }
  expect(judge('category', { category: 'weapons' }, { counted: vehicles })).toBe(true)
})

test('judges units only where the gold has one', () => {
  const tonnes = { ...sampleClaim().quantity, unit: 'tonne' }
  expect(judge('unit', { unit: 'tonne' }, { quantity: tonnes })).toBe(true)
  expect(judge('unit', { unit: 'kg' }, { quantity: tonnes })).toBe(false)
  expect(judge('unit', {}, { quantity: tonnes })).toBe(null)
})

test('a speaker where the publisher speaks is a false one', () => {
  expect(judge('no false speaker', { sources: [] }, {})).toBe(true)
  expect(judge('no false speaker', { sources: [] }, { attribution: [speaker('army'), ...publisher] })).toBe(false)
})

test('the whole chain needs every link, in order, and no more', () => {
  const gold = { speaker: 'doctor', sources: ['doctor', 'AFP'] }
  const chain = (...names: readonly string[]) => ({ attribution: [...names.map(speaker), ...publisher] })
  expect(judge('whole chain', gold, chain('a doctor', 'AFP'))).toBe(true)
  expect(judge('relayed chain', gold, chain('a doctor', 'AFP'))).toBe(true)
  expect(judge('whole chain', gold, chain('AFP', 'a doctor'))).toBe(false)
  expect(judge('whole chain', gold, chain('a doctor'))).toBe(false)
  expect(judge('nearest speaker', gold, chain('a doctor'))).toBe(true)
  expect(judge('whole chain', gold, chain('a doctor', 'AFP', 'Reuters'))).toBe(false)
  expect(judge('relayed chain', { speaker: 'doctor', sources: ['doctor'] }, chain('doctor'))).toBe(null)
})

test('judges a date as far as the gold gives it, and no range', () => {
  const time = { text: 'Sunday', span: null, start: '2024-08-11', end: '2024-08-11', precision: 1 }
  expect(judge('date', { date: '2024-08-11' }, { time })).toBe(true)
  expect(judge('date', { date: '2024-08' }, { time })).toBe(true)
  expect(judge('date', { date: '2024-08-12' }, { time })).toBe(false)
  expect(judge('date', { date: '2024-08-11' }, {})).toBe(false)
  expect(judge('date', { date: '2024-08-11/2024-08-12' }, { time })).toBe(null)
})

test('a figure read elsewhere than the gold quotes it has the wrong sentence, unless it is restated there', () => {
  const evidence = { ...sampleClaim().evidence, position: { start: 13, end: 17 } }
  expect(judge('sentence', { quote: '12 villagers' }, {})).toBe(true)
  expect(judge('sentence', { quote: '12 villagers' }, { evidence })).toBe(false)
  expect(judge('sentence', { quote: '12 villagers' }, { evidence, restatedAt: [{ start: 0, end: 2 }] })).toBe(true)
})
