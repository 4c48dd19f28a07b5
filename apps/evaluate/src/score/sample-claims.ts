import { type Claim, SCHEMA_VERSION } from '@reportedly/schema'
import type { GoldClaim } from '../gold/gold-text.ts'

/** A parsed claim for tests: one villager group of twelve, killed, in the publisher's own voice. */
export const sampleClaim = (changes: Partial<Claim> = {}): Claim => ({
  schemaVersion: SCHEMA_VERSION,
  id: 'claim',
  reportId: 'X1',
  measure: 'killed',
  quantity: { low: 12, high: 12, qualifier: 'exact', asStated: '12', unit: 'count' },
  counted: { text: 'villagers', span: null, category: 'civilian', actorId: null, attributes: [] },
  actor: null,
  modality: 'asserted',
  scope: 'incident',
  incident: 0,
  subsetOf: null,
  revises: null,
  attribution: [{ name: null, sourceId: null, kind: 'unknown', span: null, verb: null, inherited: false }],
  place: null,
  time: null,
  restatedAt: [],
  evidence: {
    position: { start: 0, end: 2 },
    sentence: { start: 0, end: 20 },
    quote: { exact: '12', prefix: '', suffix: '' },
    rule: 'frames/sample',
  },
  confidence: null,
  ...changes,
})

/** The gold that `sampleClaim` is right about. */
export const sampleGold = (changes: Partial<GoldClaim> = {}): GoldClaim => ({
  measure: 'killed',
  low: 12,
  high: 12,
  qualifier: 'exact',
  counted: 'villagers',
  speaker: null,
  ...changes,
})
