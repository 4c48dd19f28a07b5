import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { SchemaVersion } from './schema-version.ts'

export const SourceKind = z
  .enum([
    'news-agency',
    'news-outlet',
    'state-media',
    'social-channel',
    'government',
    'military',
    'armed-group',
    'igo',
    'ngo',
    'monitor',
    'medical',
    'local-official',
    'witness',
    'unnamed',
    'unknown',
  ])
  .describe(
    'What kind of speaker this is. `unnamed`: the report gives no name ("two security sources"). `unknown`: not known.',
  )
export type SourceKind = z.infer<typeof SourceKind>

export const Stake = z
  .strictObject({
    position: z
      .enum(['belligerent', 'affiliated', 'independent', 'unknown'])
      .describe('Whether the source takes part in the fight, stands with a party, or neither.'),
    actor: z.string().nullable().describe('The actor it is, or stands with; null when none or unknown.'),
  })
  .describe('What the source has to gain: its place in the fight.')

/** Who says something: an outlet, an army, a witness. */
export const Source = z
  .strictObject({
    schemaVersion: SchemaVersion,
    id: z.string().min(1).describe('Stable id: that of the registry, else made from the folded name.'),
    name: z.string().min(1).describe('The name it is best known by.'),
    aliases: z.array(z.string().min(1)).describe('Other spellings, abbreviations and handles.'),
    kind: SourceKind,
    stake: Stake,
    reliability: z
      .enum(['A', 'B', 'C', 'D', 'E', 'F'])
      .nullable()
      .describe('Admiralty (NATO STANAG 2511) reliability A–F, given by a person; null until then.'),
    basis: z
      .string()
      .min(1)
      .nullable()
      .describe('Where name, kind and stake come from; null for a source that nothing is known of but its name.'),
  })
  .describe('A speaker that claims are attributed to.')
export type Source = DeepReadonly<z.infer<typeof Source>>
