import { z } from 'zod'
import { Actor } from './actor.ts'
import { Attribution } from './attribution.ts'
import { Counted } from './counted.ts'
import type { DeepReadonly } from './deep-readonly.ts'
import { Evidence } from './evidence.ts'
import { Measure } from './measure.ts'
import { Place } from './place.ts'
import { Position } from './position.ts'
import { Quantity } from './quantity.ts'
import { SchemaVersion } from './schema-version.ts'
import { Time } from './time.ts'

export const Modality = z
  .enum(['asserted', 'denied', 'feared', 'unconfirmed'])
  .describe(
    'asserted; denied by the speaker; feared (may, could, feared, expected); unconfirmed (alleged, unverified, doubted).',
  )
export type Modality = z.infer<typeof Modality>

export const Scope = z
  .enum(['incident', 'cumulative', 'background'])
  .describe('incident; cumulative (a total over a period or a war); background (an earlier event in passing).')
export type Scope = z.infer<typeof Scope>

/** One figure, for one outcome of one group, as stated in one report, on one speaker’s word. */
export const Claim = z
  .strictObject({
    schemaVersion: SchemaVersion,
    id: z
      .string()
      .min(1)
      .describe(
        'Stable id: hash of report id, measure and evidence position, and of whether the claim rejects another at the same place.',
      ),
    reportId: z.string().min(1).describe('The report it was read in.'),
    measure: Measure,
    quantity: Quantity,
    counted: Counted,
    actor: Actor.nullable().describe('Whom the text holds responsible; null when it says nothing of that.'),
    modality: Modality,
    scope: Scope,
    incident: z
      .int()
      .min(0)
      .describe(
        'Which of the happenings told in its report this is about, counted from 0 in order of mention; not comparable across reports.',
      ),
    subsetOf: z
      .string()
      .nullable()
      .describe(
        'Claim this figure is a part of ("21 civilians, including 11 children"; "her three sons" where 14 dead were told before).',
      ),
    revises: z.string().nullable().describe('Claim this figure replaces ("rose to 57, from 49").'),
    attribution: z
      .array(Attribution)
      .min(1)
      .describe('On whose word: nearest speaker first, the publisher always last (name null when unknown).'),
    place: Place.nullable().describe('Where it happened; null when the report does not say.'),
    time: Time.nullable().describe('When it happened; null when the report does not say.'),
    restatedAt: z
      .array(Position)
      .describe('Where the same figure stands again on the same word: headline, lead, caption.'),
    evidence: Evidence,
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Probability that a coder would agree, calibrated on gold; null until it is.'),
  })
  .describe('One reported figure.')
export type Claim = DeepReadonly<z.infer<typeof Claim>>
