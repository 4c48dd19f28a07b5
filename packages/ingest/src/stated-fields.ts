import { PublishedAt } from '@reportedly/schema'
import { z } from 'zod'

/** A blank says as little as nothing at all. */
const given = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), schema.nullish())
    .transform((value) => value ?? null)

const Moment = z.string().refine((value) => PublishedAt.safeParse(value).success, {
  error: 'expected an ISO 8601 date, or a date-time with its offset ("2025-05-11", "2025-05-11T08:30:00Z")',
})

const Address = z.url({ error: 'expected a URL with its scheme ("https://…")' })

/** A list of names, or one name. */
const Names = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string().min(1, { error: 'expected a name, got an empty string' })),
)

/** What an input may state about its text; each field may be left out, null or blank. Other keys are passed over. */
export const StatedFields = z.object({
  title: given(z.string()),
  publishedAt: given(Moment),
  publisher: given(z.string()),
  url: given(Address),
  /** The address of what the text sums up; stands in for a `url` of its own. */
  about: given(Address),
  authors: given(Names),
  language: given(
    z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, { error: 'expected a BCP 47 language tag ("en")' }),
  ),
})
export type StatedFields = z.infer<typeof StatedFields>
