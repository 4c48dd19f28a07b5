import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.ts'

/** Where something stands in `Report.text`: half-open UTF-16 offsets, a W3C TextPositionSelector. */
export const Position = z
  .strictObject({
    start: z.int().min(0).describe('Offset of the first UTF-16 code unit, counted from 0 (W3C TextPositionSelector).'),
    end: z.int().min(0).describe('Offset after the last UTF-16 code unit; `text.slice(start, end)` is the quotation.'),
  })
  .refine(({ start, end }) => start <= end, { error: 'expected start ≤ end' })
  .describe('Half-open UTF-16 offsets into the text of the report (W3C Web Annotation, TextPositionSelector).')
export type Position = DeepReadonly<z.infer<typeof Position>>
