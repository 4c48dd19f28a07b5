import { z } from 'zod'
import { Party } from './actor.ts'
import type { DeepReadonly } from './deep-readonly.ts'
import { Place } from './place.ts'
import { SchemaVersion } from './schema-version.ts'
import { Time } from './time.ts'

/** Something that happened, as far as the claims about it let us say. */
export const Event = z
  .strictObject({
    schemaVersion: SchemaVersion,
    id: z.string().min(1).describe('Stable id: does not change when unrelated reports are added.'),
    label: z.string().min(1).describe('A label as a person would write it: "Attack on army base, Djibo, 11 May 2025".'),
    type: z
      .strictObject({
        plover: z.string().nullable().describe('PLOVER event type, e.g. "ASSAULT"; null when undecided.'),
        acled: z.string().nullable().describe('ACLED sub-event type, e.g. "Armed clash"; null when undecided.'),
      })
      .describe('Event type by PLOVER and ACLED names.'),
    time: Time.nullable().describe('When it happened; null when no claim says.'),
    place: Place.nullable().describe('Where it happened; null when no claim says.'),
    parties: z.array(Party).describe('Parties named by the claims, most often named first.'),
    claimIds: z.array(z.string()).min(1).describe('The claims about it, in stable order.'),
    reportIds: z.array(z.string()).min(1).describe('The reports that tell of it, in stable order.'),
  })
  .describe('A group of claims about one happening.')
export type Event = DeepReadonly<z.infer<typeof Event>>
