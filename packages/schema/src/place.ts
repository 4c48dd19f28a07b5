import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'
import { Position } from './position.ts'

/** Where it happened: as stated, and resolved where the gazetteer allows it without guessing. */
export const Place = z
  .strictObject({
    text: z.string().describe('The words of the report.'),
    span: Position.nullable().describe('Where those words stand; null when the place is derived.'),
    name: z.string().describe('Name of the place: the gazetteer’s when resolved, else as stated.'),
    country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2 code; null when not known.'),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .nullable()
      .describe(
        'Degrees north, WGS 84, of the place or, where only that resolves, of what encloses it; null when not resolved.',
      ),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .nullable()
      .describe(
        'Degrees east, WGS 84, of the place or, where only that resolves, of what encloses it; null when not resolved.',
      ),
    precision: z
      .int()
      .min(1)
      .max(7)
      .nullable()
      .describe(
        'UCDP where_prec: 1 exact, 2 within about 25 km, 3 district (ADM2), 4 province (ADM1), 5 linear or fuzzy feature, 6 country, 7 international waters or airspace; null when not resolved.',
      ),
  })
  .describe('A place as stated and as resolved.')
export type Place = DeepReadonly<z.infer<typeof Place>>
