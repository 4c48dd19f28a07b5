import { z } from 'zod'
import { StatedFields } from './stated-fields.ts'

/** One line of a .jsonl input. */
export const ReportLine = StatedFields.extend({
  id: z.string().min(1, { error: 'expected an id, got an empty string' }),
  text: z
    .string()
    .refine((text) => text.trim() !== '', { error: 'expected a text, got nothing but white space' })
    // Half a surrogate pair has no UTF-8, so such a text could not be hashed, and two of them would count as one.
    .refine((text) => text.isWellFormed(), { error: 'expected Unicode text, got half a surrogate pair' }),
})
