import type { Clause } from './clause/chunk-sentence.ts'
import { groupAt, isGroup, listLeft, listRight, startsClause, subjectsOf, verbOf } from './clause/clause-walk.ts'
import type { FrameView } from './frame-rule.ts'
import { withBefore } from './verb-frames/beside-participle.ts'

const LINKING =
  /^(be|remain|go|report|fear|believe|presume|leave|lie|lay|feel|list|confirm|declare|find|pronounce|stay|die|arrive)$/

/** Who a state is said of: the group right before it, or the subject of the verb that links it. */
export const bearers = ({ below, clause }: FrameView, at: number): readonly number[] => {
  const before = skipBack(clause, at - 1)
  const group = isGroup(clause, before) ? below.groups[groupAt(clause, before)] : undefined
  // A bare figure bears its state alone: in "12 arrested and seven dead" the twelve are not dead.
  if (group && group.quantity >= 0) return group.head < 0 ? [before] : listLeft(clause, before)
  const told = clause.chunks[before]?.type === 'comma' ? withBefore(clause, before) : -1
  if (told >= 0) return [told]
  const verb = verbOf(clause, before)
  if (!verb && clause.chunks[before]?.word === 'as') return listedAs({ below, clause }, before)
  if (!verb) return subjectsOf(clause, at)
  if (verb.form === 'bare' && LINKING.test(verb.lemma) && isGroup(clause, before - 1)) return [before - 1]
  return LINKING.test(verb.lemma) ? subjectsOf(clause, before) : []
}

const LISTS = /^(list|report|count|record|register|confirm|declare|name|give|post)$/

/** "lists 12 sailors as missing", "are listed as missing": of whom the verb before "as" is said. */
const listedAs = ({ clause }: FrameView, as: number): readonly number[] => {
  if (LISTS.test(verbOf(clause, as - 1)?.lemma ?? '')) return subjectsOf(clause, as - 1)
  const list = isGroup(clause, as - 1) ? listLeft(clause, as - 1) : []
  const verb = verbOf(clause, Math.min(...list) - 1)
  return verb && !verb.negated && LISTS.test(verb.lemma) ? list : []
}

export const skipBack = ({ chunks }: Clause, at: number): number => {
  let here = at
  while (chunks[here]?.type === 'adverb' || chunks[here]?.type === 'quote') here -= 1
  return here
}

/** "left the governor dead along with two guards" */
export const alongWith = ({ below, clause }: FrameView, at: number): readonly number[] => {
  const joiner = clause.chunks[at + 1]
  const isAlong = joiner?.type === 'and' && /^(along|together)$/.test(below.tokens.folded[joiner.first] ?? '')
  return isAlong && isGroup(clause, at + 2) && !startsClause(clause, at + 2) ? listRight(clause, at + 2) : []
}
