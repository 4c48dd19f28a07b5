import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { tellsByHearsay } from './tells-by-hearsay.ts'
import { firstFrom, within } from '../../engine/within.ts'
import { groupAt, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'

/** What may stand between the groups of a list and its verb. */
const OF_LISTS = /^(group|comma|and|or|preposition|including|open|close)$/

/** What becomes of figures in hearsay, which is nobody’s word: "no casualties were reported". */
const HEARSAY = /^(report|fear|believe|say|confirm|know|expect|presume)$/

/** "Two of them died.": an end that nobody is told to have brought about. */
const DIES = /^(die|succumb|perish)$/

/** The position of the verb of a sentence that begins with a figure, or, as "Recovered from the site were two rifles", with the verb. */
const verbAt = ({ frames }: Framed, { chunks }: Clause): number => {
  const [opening] = chunks
  if (opening?.type === 'verb') return 0
  if (opening?.type !== 'group' || frames[firstFrom(frames, opening.first)]?.first !== opening.first) return -1
  let at = 1
  while (OF_LISTS.test(chunks[at]?.type ?? '')) at += 1
  return at
}

/** "Recovered from the site were two rifles": a participle before what was recovered. */
const isInverted = (framed: Framed, { chunks }: Clause, verb: VerbGroup): boolean => {
  const be = chunks.find(({ type, first }) => type === 'verb' && first > verb.main)
  return (
    verb.form === 'bare' &&
    verb.first === chunks[0]?.first &&
    /^(was|were)$/.test(framed.tokens.folded[be?.first ?? -1] ?? '')
  )
}

/**
 * Whether a sentence tells no more than what became of a figure: "Two rifles and a pistol were recovered.", "Nobody was
 * arrested.", "Found there were two rifles." Such a sentence says more of the happening told before, on the same word,
 * whoever else has spoken.
 */
export const goesOnPlainly = (framed: Framed, sentence: number): boolean => {
  if (!followsFigure(framed, sentence) || tellsByHearsay(framed, sentence)) return false
  const clause = framed.clauseOf(sentence)
  if (clause.chunks.some(({ type }) => type === 'semicolon')) return false
  const at = verbAt(framed, clause)
  const verb = verbOf(clause, at)
  if (!verb || verb.hedge !== null || verb.negated || HEARSAY.test(verb.lemma)) return false
  if (isInverted(framed, clause, verb)) return true
  const past =
    verb.passive && verb.form === 'finite'
      ? /^(was|were)$/.test(framed.tokens.folded[verb.first] ?? '')
      : DIES.test(verb.lemma) && verb.main === verb.first
  return past && !hasOwnPlace(framed, clause, at) && !hasOwnTime(framed, clause, at)
}

/** Whether the sentence before tells a figure too; behind one that does not, the speaker has told of no happening. */
const followsFigure = ({ frames, ranges, tokens }: Framed, sentence: number): boolean => {
  const before = frames[firstFrom(frames, ranges[sentence]?.first ?? 0) - 1]
  return before !== undefined && tokens.sentence[before.first] === sentence - 1
}

/** "Five officers were arrested in the capital.": elsewhere. */
const hasOwnPlace = ({ groups }: Framed, clause: Clause, verb: number): boolean =>
  /^(in|at|near|outside)$/.test(clause.chunks[verb + 1]?.word ?? '') &&
  /^(name|territory|place-word|infrastructure)$/.test(groups[groupAt(clause, verb + 2)]?.class ?? '') &&
  !/^(his|her|its|their)$/.test(groups[groupAt(clause, verb + 2)]?.determiner ?? '')

/** "Three trucks were looted last Thursday", "in June 2022": has a time of its own, and so is another happening. */
const hasOwnTime = ({ times }: Framed, { chunks }: Clause, verb: number): boolean => {
  const closing = chunks.find(({ type }, at) => at > verb && /^(comma|semicolon|subordinator)$/.test(type))
  const [first = 0, end = Infinity] = [chunks[0]?.first, (closing ?? chunks.at(-1))?.end]
  return within(times, first, end).length > 0
}
