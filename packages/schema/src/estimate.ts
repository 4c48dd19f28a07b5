import { z } from 'zod'
import { Category } from './counted.ts'
import type { DeepReadonly } from './deep-readonly.ts'
import { Measure } from './measure.ts'
import { SchemaVersion } from './schema-version.ts'

export const Policy = z
  .enum(['range', 'conservative', 'median-of-origins', 'independents-only'])
  .describe(
    'range: lowest low to highest high. conservative: lowest figure of any independent origin. median-of-origins: one vote an origin. independents-only: only origins without a stake.',
  )
export type Policy = z.infer<typeof Policy>

export const VagueTable = z
  .enum(['as-stated', 'acled', 'airwars'])
  .describe('What vague words count for: as-stated (nothing), acled (dozens 12, hundreds 100), airwars (dozens 24).')
export type VagueTable = z.infer<typeof VagueTable>

export const SetAsideReason = z
  .enum([
    'cumulative',
    'background',
    'denied',
    'feared',
    'unconfirmed',
    'subset',
    'superseded',
    'no-figure',
    'has-a-stake',
    'stake-unknown',
  ])
  .describe(
    'Why a claim was left out. cumulative, background, denied, feared, unconfirmed: its scope or modality says so. subset: part of another claim. superseded: revised on the same word. no-figure: nothing to count with. has-a-stake: the policy wants origins without a stake, and this one is a party to the fight or stands with one. stake-unknown: the policy wants origins known to be without a stake, and of this one it is not known.',
  )
export type SetAsideReason = z.infer<typeof SetAsideReason>

/** What the claims about one event and measure come to under a named policy. */
export const Estimate = z
  .strictObject({
    schemaVersion: SchemaVersion,
    eventId: z.string().min(1).describe('The event estimated.'),
    measure: Measure,
    category: Category.nullable().describe('The group estimated; null for all groups of the measure together.'),
    unit: z.string().min(1).describe('Unit of low, best and high, as in Quantity.unit.'),
    policy: Policy,
    vagueTable: VagueTable,
    low: z.number().min(0).nullable().describe('Null when open.'),
    best: z.number().min(0).nullable().describe('Null when no claim carries a figure.'),
    high: z.number().min(0).nullable().describe('Null when open.'),
    reportCount: z.int().min(0).describe('Reports whose claims were used.'),
    sourceCount: z.int().min(0).describe('Distinct nearest speakers of the claims used.'),
    originCount: z.int().min(0).describe('Independent origins of the claims used; one origin is no corroboration.'),
    withoutStakeCount: z
      .int()
      .min(0)
      .describe(
        'Of these origins, those known to have no stake in the fight (Source.stake "independent"); an origin whose stake is unknown is not among them.',
      ),
    used: z.array(z.string()).describe('Claims the figures rest on.'),
    setAside: z
      .array(z.strictObject({ claimId: z.string().describe('The claim left out.'), reason: SetAsideReason }))
      .describe('Claims left out, each with the reason.'),
  })
  .refine(({ originCount, withoutStakeCount }) => withoutStakeCount <= originCount, {
    path: ['withoutStakeCount'],
    error: 'expected at most originCount',
  })
  .describe('An estimate under a named policy.')
export type Estimate = DeepReadonly<z.infer<typeof Estimate>>
