import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { Source, SourceKind, Stake } from './source.ts'

const SOURCE = Source.shape

/** What a person says of a source, one entry of a sources file: a new one, or what is to be changed of a known one. */
export const GivenSource = z
  .strictObject({
    id: SOURCE.id
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected small letters, digits and hyphens, as in "front-news"' })
      .optional()
      .describe('Id of the source that is meant, or of the new one; left out, the name decides.'),
    name: SOURCE.name.optional().describe('The name it is best known by; needed for a new source.'),
    aliases: SOURCE.aliases.optional().describe('Further spellings, abbreviations and handles ("@front_news").'),
    kind: SourceKind.optional(),
    stake: z
      .strictObject({
        position: Stake.shape.position,
        actor: Stake.shape.actor
          .optional()
          .describe('The actor it is, or stands with, by id or by name; a belligerent without one is its own actor.'),
      })
      .optional()
      .describe('Its place in the fight.'),
    reliability: SOURCE.reliability.optional(),
    basis: SOURCE.basis.optional(),
  })
  .refine(({ id, name }) => id !== undefined || name !== undefined, { error: 'expected a name or an id' })
  .refine(({ stake }) => stake?.position !== 'affiliated' || typeof stake.actor === 'string', {
    path: ['stake', 'actor'],
    error: 'expected the actor that it stands with',
  })
  .describe('A source as a person gives it: what is left out stays as the registry has it.')
export type GivenSource = DeepReadonly<z.infer<typeof GivenSource>>
