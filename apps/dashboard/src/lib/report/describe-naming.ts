import type { Claim } from '@reportedly/schema'

/** An article or owner that a description has before it; the span of a speaker leaves it out, as a name has none. */
const ARTICLE = /\b(the|this|its|his|her|their) $/i

/** By which words the sentence of a claim means its speaker; null where it simply names one, or nobody speaks. */
export const describeNaming = (text: string, { attribution, evidence }: Claim): string | null => {
  const [nearest] = attribution
  if (!nearest?.span) return null
  if (nearest.inherited) return 'speaker named in an earlier sentence'
  const { start, end } = nearest.span
  const words = text.slice(start, end)
  const isHere = start >= evidence.sentence.start && end <= evidence.sentence.end
  if (!isHere || words === nearest.name) return null
  const [article = ''] = ARTICLE.exec(text.slice(evidence.sentence.start, start)) ?? []
  return `named here as “${article.toLowerCase()}${words}”`
}
