import { Category, Measure, Policy, Qualifier, VagueTable } from '@reportedly/schema'
import { z } from 'zod'

const Key = z.string().min(1)
const Bound = z.number().nullable()
const Rows = z.array(Key).min(1).readonly()

/** What a claim of the corpus says beyond its text: whose figure it is, of which event, and the facts it rests on. */
export const CorpusClaim = z
  .object({
    measure: Measure,
    low: Bound,
    high: Bound,
    qualifier: Qualifier,
    category: Category,
    sources: z.array(Key).min(1).readonly(),
    subsetOf: z.int().nullable(),
    revises: z.int().optional(),
    quote: Key,
    eventKey: Key,
    originKey: Key,
    rows: Rows,
  })
  .readonly()
export type CorpusClaim = z.infer<typeof CorpusClaim>

/** A line of briefs.jsonl; what it shares with other gold is read as a `GoldText`. */
export const CorpusBrief = z
  .object({ id: Key, brief: z.string().endsWith('.md'), claims: z.array(CorpusClaim).min(1).readonly() })
  .readonly()
export type CorpusBrief = z.infer<typeof CorpusBrief>

/** A line of events.jsonl. */
export const CorpusEvent = z
  .object({ eventKey: Key, name: Key, start: z.iso.date(), end: z.iso.date(), place: Key, country: Key })
  .readonly()

/** A line of origins.jsonl; `claims` are "B01/0", the brief and the index of its claim. */
export const CorpusOrigin = z
  .object({
    eventKey: Key,
    originKey: Key,
    speaker: Key.optional(),
    speakers: z.array(Key).min(1).readonly(),
    stake: z.enum(['independent', 'belligerent', 'unknown']),
    claims: z.array(Key).min(1).readonly(),
    rows: Rows,
  })
  .readonly()

/** A line of estimates.jsonl. */
export const CorpusEstimate = z
  .object({
    eventKey: Key,
    measure: Measure,
    category: Category,
    policy: Policy,
    vagueTable: VagueTable,
    low: Bound,
    best: Bound,
    high: Bound,
    originCount: z.int().min(0),
  })
  .readonly()
export type CorpusEstimate = z.infer<typeof CorpusEstimate>

/** A line of facts.jsonl: who reported which figure on whose word, as the table of facts has it. */
export const CorpusFact = z
  .object({
    id: Key,
    url: z.url(),
    attribution_chain: z.array(Key).min(1).readonly(),
    figure: z.object({ low: Bound, high: Bound, qualifier: Key }).readonly(),
    status: Key,
    origin_key: Key,
  })
  .readonly()
