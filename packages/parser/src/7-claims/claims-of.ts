import type { Claim } from '@reportedly/schema'
import { splitSentences, type ReportInput } from '../1-sentences/split-sentences.ts'
import { tokenize } from '../2-tokens/tokenize.ts'
import { findQuantities } from '../3-quantities/find-quantities.ts'
import { findMentions } from '../4-mentions/mentioned.ts'
import { fillFrames } from '../5-frames/fill-frames.ts'
import { attributeFrames } from '../6-attribution/attribute-frames.ts'
import { composeClaims } from './compose-claims.ts'

/** The claims of a bare text in its order, for tests. It was published on Friday, 10 May 2024, if not told otherwise. */
export const claimsOf = (text: string, particulars: Partial<ReportInput> = {}): readonly Claim[] => {
  const split = splitSentences({
    id: 'r1',
    title: null,
    text,
    publishedAt: '2024-05-10',
    publisher: null,
    ...particulars,
  })
  return composeClaims(attributeFrames(fillFrames(findMentions(findQuantities(tokenize(split)))))).claims
}
