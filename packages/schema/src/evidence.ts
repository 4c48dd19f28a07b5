import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { Position } from './position.ts'

/** The words a claim rests on, quoted so that they can be found again even in a text whose offsets have moved. */
export const Evidence = z
  .strictObject({
    position: Position.describe('The figure together with what it counts.'),
    sentence: Position.describe('The sentence that holds the figure.'),
    quote: z
      .strictObject({
        exact: z.string().describe('`text.slice(position.start, position.end)`, verbatim.'),
        prefix: z.string().describe('Up to 32 UTF-16 code units before the quotation.'),
        suffix: z.string().describe('Up to 32 UTF-16 code units after the quotation.'),
      })
      .describe('The quotation and its surroundings (W3C Web Annotation, TextQuoteSelector).'),
    rule: z
      .string()
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/)
      .describe('Name of the rule that found the claim, as "room/rule".'),
  })
  .describe('Where in the report the claim was read, and by which rule.')
export type Evidence = DeepReadonly<z.infer<typeof Evidence>>
