import { Category, Measure, Modality, Qualifier, Scope } from '@reportedly/schema'
import { z } from 'zod'

const Bound = z.number().nullable()

const WrittenClaim = z.object({
  measure: Measure,
  low: Bound,
  high: Bound,
  qualifier: Qualifier,
  unit: z.string().optional(),
  counted: z.string().nullable(),
  category: Category.optional(),
  by: z.string().nullish(),
  source: z.string().optional(),
  sources: z.array(z.string()).optional(),
  scope: Scope.optional(),
  modality: Modality.optional(),
  subsetOf: z.int().nullish(),
  place: z.string().nullish(),
  date: z.string().nullish(),
  event: z.int().nullish(),
  quote: z.string().optional(),
})

/** A claim a text is known to make; what its gold leaves open is undefined, what the text leaves open is null. */
export const GoldClaim = WrittenClaim.transform(({ source, ...claim }) => ({
  ...claim,
  /** The nearest speaker; null where the publisher speaks in its own voice or the gold does not say. */
  speaker: claim.sources?.[0] ?? source ?? null,
}))
export type GoldClaim = Readonly<z.infer<typeof GoldClaim>>

/** One text with all its claims, as a line of a gold file holds it (gold/README.md). */
export const GoldText = z
  .object({
    id: z.string().min(1),
    style: z.string().optional(),
    publishedAt: z.iso.date().nullable(),
    title: z.string().nullable().default(null),
    text: z.string().min(1),
    phenomena: z.array(z.string()).default([]),
    claims: z.array(GoldClaim),
  })
  .readonly()
  .superRefine(({ text, claims }, context) => {
    claims.forEach(({ quote, subsetOf }, index) => {
      if (quote !== undefined && !text.includes(quote))
        context.addIssue({ code: 'custom', path: ['claims', index, 'quote'], message: `not in the text: "${quote}"` })
      if (subsetOf !== undefined && subsetOf !== null && claims[subsetOf] === undefined)
        context.addIssue({ code: 'custom', path: ['claims', index, 'subsetOf'], message: `no claim ${subsetOf}` })
    })
  })
export type GoldText = Readonly<z.infer<typeof GoldText>>
