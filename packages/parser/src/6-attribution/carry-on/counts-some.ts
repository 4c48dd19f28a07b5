import { firstFrom, within } from '../../engine/within.ts'
import { verbOf } from '../../5-frames/clause/clause-walk.ts'
import { followsSpeech, opensParagraph, type Silent } from './silent.ts'

/** What becomes of figures in hearsay, which is nobody’s word: "nine are believed to be missing". */
const HEARSAY = /^(reported|feared|believed|said|known|expected|presumed|thought|understood)$/

/**
 * Whether a sentence opens with a bare number, which counts some of those whom the speaker has just told of: "Families said that 27
 * captives had come home. At least 11 are still missing." A day or month of its own makes it another happening.
 */
export const countsSome = (silent: Silent): boolean => {
  const { framed, sentence } = silent
  if (!followsSpeech(silent) || opensParagraph(framed, sentence)) return false
  const { first = 0, end = 0 } = framed.ranges[sentence] ?? {}
  const group = framed.groups[firstFrom(framed.groups, first)]
  if (group?.first !== first || group.class !== 'elided' || group.quantity < 0) return false
  const verb = verbOf(framed.clauseOf(sentence), 1)
  if (!verb || verb.hedge !== null || !/^(finite|copula)$/.test(verb.form)) return false
  if (framed.tokens.folded.slice(verb.first, verb.end).some((word) => HEARSAY.test(word))) return false
  return !within(framed.times, first, end).some(({ kind }) => kind !== 'period')
}
