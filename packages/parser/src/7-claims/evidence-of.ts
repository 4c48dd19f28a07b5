import type { Claim } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Attributed } from '../6-attribution/attributed.ts'
import { spanOf } from './span-of.ts'

const CONTEXT = 32

/** Where a figure stands, with its sentence and its quotation. */
export const evidenceOf = (attributed: Attributed, group: Group, rule: string): Claim['evidence'] => {
  const { text, tokens, sentences } = attributed
  const position = spanOf(attributed, group.first, Math.max(group.end, group.first + 1))
  const sentence = sentences[tokens.sentence[group.first] ?? 0]
  return {
    position,
    sentence: { start: sentence?.start ?? 0, end: sentence?.end ?? 0 },
    quote: {
      exact: text.slice(position.start, position.end),
      prefix: text.slice(Math.max(0, position.start - CONTEXT), position.start),
      suffix: text.slice(position.end, position.end + CONTEXT),
    },
    rule,
  }
}
