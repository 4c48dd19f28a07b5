import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { Position } from './position.ts'
import { SourceKind } from './source.ts'

/** One link of the chain "on whose word", nearest speaker first, the publisher last. */
export const Attribution = z
  .strictObject({
    name: z
      .string()
      .nullable()
      .describe('The speaker by the fullest name that the text gives it; null for a publisher that is not known.'),
    sourceId: z
      .string()
      .nullable()
      .describe('Source id where the name resolves to one; null for the unnamed and unknown.'),
    kind: SourceKind,
    span: Position.nullable().describe(
      'Where the sentence names the speaker or describes it ("the report"); where it was named before when it is inherited; null for the publisher.',
    ),
    verb: z.string().nullable().describe('The reporting verb or phrase as a lemma ("say", "claim", "according to").'),
    inherited: z
      .boolean()
      .describe(
        'True when the sentence neither names nor describes the speaker: carried over from before, or meant by "he", "it", "they".',
      ),
  })
  .describe('A speaker, relay or publisher of a claim.')
export type Attribution = DeepReadonly<z.infer<typeof Attribution>>
