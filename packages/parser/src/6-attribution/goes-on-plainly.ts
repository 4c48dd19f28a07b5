import type { Clause } from '../5-frames/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { within } from '../engine/within.ts'
import { groupAt, verbOf } from '../5-frames/clause-walk.ts'

/** What may stand between the groups of a list and its verb. */
const OF_LISTS = /^(group|comma|and|or|preposition|including|open|close)$/

/** What becomes of figures in hearsay, which is nobody’s word: "no casualties were reported". */
const HEARSAY = /^(report|fear|believe|say|confirm|know|expect|presume)$/

/**
 * Whether a sentence tells no more than what became of a figure it begins with: "Two rifles and a pistol were recovered.",
 * "Nobody was arrested." Such a sentence says more of the happening told before, on the same word, whoever else has spoken.
 */
export const goesOnPlainly = (framed: Framed, sentence: number): boolean => {
  const clause = framed.clauseOf(sentence)
  const { chunks } = clause
  if (chunks[0]?.type !== 'group' || chunks[0].counted !== true) return false
  let at = 1
  while (OF_LISTS.test(chunks[at]?.type ?? '')) at += 1
  const verb = verbOf(clause, at)
  if (!verb?.passive || verb.form !== 'finite' || verb.hedge !== null || HEARSAY.test(verb.lemma)) return false
  const past = /^(was|were)$/.test(framed.tokens.folded[verb.first] ?? '')
  return past && !hasOwnPlace(framed, clause, at) && !hasOwnDay(framed, clause, at)
}

/** "Five officers were arrested in the capital.": elsewhere. */
const hasOwnPlace = ({ groups }: Framed, clause: Clause, verb: number): boolean =>
  /^(in|at|near|outside)$/.test(clause.chunks[verb + 1]?.word ?? '') &&
  /^(name|territory|place-word|infrastructure)$/.test(groups[groupAt(clause, verb + 2)]?.class ?? '')

/** "Three trucks were looted last Thursday." has a day of its own, and so is another happening. */
const hasOwnDay = ({ times }: Framed, { chunks }: Clause, verb: number): boolean => {
  const closing = chunks.find(({ type }, at) => at > verb && /^(comma|semicolon|subordinator)$/.test(type))
  const [first = 0, end = Infinity] = [chunks[0]?.first, (closing ?? chunks.at(-1))?.end]
  return within(times, first, end).some(({ kind }) => kind === 'day')
}
