import type { Group } from '../4-mentions/group.ts'
import { verbOf } from './clause/clause-walk.ts'
import { ALLEGED, AVERTING, FAILED, IMPENDING, PROPOSING } from './en/unreal-outcomes.ts'
import { REPORTING_LEMMAS } from './en/reporting-lemmas.ts'
import type { Frame } from './frame.ts'
import type { FrameView } from './frame-rule.ts'

/** Whether one of the words of an outcome says so of it: "the attempted murder". */
const isSaid = ({ below }: FrameView, group: Group, words: RegExp): boolean => {
  for (let at = group.wordsFirst; at < group.head; at += 1) if (words.test(below.tokens.folded[at] ?? '')) return true
  return false
}

/**
 * How sure an outcome is that a noun names: as its verb is ("could lead to the death of"), a mere wish or plan behind
 * "demanded" or "planned"; 'none' when it did not come about ("the attempted murder", "prevented the death").
 */
export const hedgeOfOutcome = (view: FrameView, at: number, group: Group): Frame['hedge'] | 'none' => {
  if (isSaid(view, group, FAILED)) return 'none'
  if (isSaid(view, group, IMPENDING)) return 'feared'
  const { chunks } = view.clause
  let here = at - 1
  while (chunks[here]?.type === 'adverb') here -= 1
  const joined = chunks[here]?.type === 'preposition' ? (chunks[here]?.word ?? '') : null
  const verb = verbOf(view.clause, joined === null ? here : here - 1)
  if (!verb) return null
  if (verb.lemma === 'call' && joined === 'for') return 'feared'
  // "did not take part in the murder of six": what stands behind a preposition is not what was denied.
  if (joined !== null && !LEADING.test(verb.lemma)) return null
  if (verb.negated || AVERTING.has(verb.lemma)) return 'none'
  return PROPOSING.has(verb.lemma) && !verb.passive ? 'feared' : verb.hedge
}

/** Verbs that reach their outcome through a preposition: "could lead to the death of". */
const LEADING = /^(lead|result|end|culminate|contribute)$/

const DENYING = /^(reject|refute|dispute|dismiss|doubt)$/

/**
 * Whether an outcome is taken for granted: "the murder of six", "the mayor’s death", wherever they stand but behind a verb
 * that says or denies the outcome itself ("reported the killing of six").
 */
export const isGiven = ({ below, clause }: FrameView, at: number, group: Group): boolean => {
  const definite =
    group.owner !== null || /^(the|this|that|these|those|his|her|its|their)$/.test(group.determiner ?? '')
  if (!definite || isSaid({ below, clause }, group, ALLEGED)) return false
  const lemma = verbOf(clause, at - 1)?.lemma ?? ''
  return !DENYING.test(lemma) && !REPORTING_LEMMAS.has(lemma)
}
