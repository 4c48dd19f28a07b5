import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'

export const Qualifier = z
  .enum(['exact', 'approximately', 'at-least', 'more-than', 'up-to', 'fewer-than', 'range', 'vague', 'unspecified'])
  .describe(
    'How the report bounds the figure. "at least 20" = 20/null at-least; "more than 20" = 21/null; "up to 100" = null/100; "about 40" = 40/40 approximately; "dozens" = null/null vague.',
  )
export type Qualifier = z.infer<typeof Qualifier>

/** A figure as it was stated. A vague word is never turned into a number here; policies do that at reading time. */
export const Quantity = z
  .strictObject({
    low: z.number().min(0).nullable().describe('Lowest value the statement allows, inclusive; null when open.'),
    high: z.number().min(0).nullable().describe('Highest value the statement allows, inclusive; null when open.'),
    qualifier: Qualifier,
    asStated: z
      .string()
      .describe('The figure with its bounds, verbatim ("more than a dozen"); empty when only implied.'),
    unit: z
      .string()
      .min(1)
      .describe(
        '"count" for things and people; else a unit of mass or volume ("kg", "tonne", "lb", "litre"), "families", or ISO 4217, with XXX where the report does not tell whose currency it is.',
      ),
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, { error: 'expected low ≤ high' })
  .describe('The figure: inclusive bounds, how they were worded, and the unit.')
export type Quantity = DeepReadonly<z.infer<typeof Quantity>>
