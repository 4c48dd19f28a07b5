import type { Claim } from '@reportedly/schema'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { SAME_HAPPENING, SAME_WORDS } from '../en/same-happening.ts'

const maySaySo = standsIn((word) => SAME_WORDS.test(word))

/**
 * Makes a question to a claim of the report: does its sentence say that it is of what was told before, wherever it lies?
 * "At Orva, the second place that was attacked, two died."
 */
export const toldAsOne = ({ ranges, sentences, tokens }: Attributed): ((claim: Claim) => boolean) => {
  const saying = sentences.filter((_, sentence) => {
    const { first, end } = ranges[sentence] ?? { first: 0, end: 0 }
    if (!maySaySo(tokens.words, first, end)) return false
    const words = tokens.folded.slice(first, end).join(' ')
    return SAME_HAPPENING.some((pattern) => pattern.test(words))
  })
  return ({ evidence: { position } }) =>
    saying.some(({ start, end }) => start <= position.start && position.start < end)
}
