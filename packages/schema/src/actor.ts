import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { Position } from './position.ts'

export const Party = z
  .strictObject({
    name: z.string().min(1).describe('The party as the text names it, without determiner.'),
    actorId: z.string().nullable().describe('Actor registry id where the name resolves to one.'),
  })
  .describe('One party to a fight.')
export type Party = DeepReadonly<z.infer<typeof Party>>

/** Whom the text holds responsible for what is counted. */
export const Actor = z
  .strictObject({
    text: z.string().describe('The words of the report, all parties together.'),
    span: Position.nullable().describe('Where those words stand; null when they stand nowhere in the report.'),
    inherited: z.boolean().describe('Whether it is carried over from words elsewhere in the report.'),
    parties: z.array(Party).min(1).describe('The parties named, in the order of the text.'),
  })
  .describe('Who did it, as the text says; never inferred.')
export type Actor = DeepReadonly<z.infer<typeof Actor>>
