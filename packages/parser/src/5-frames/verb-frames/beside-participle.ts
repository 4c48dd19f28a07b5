import { openingComma } from '../clause/asides.ts'
import { groupAt, isGroup, listLeft, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import type { Clause } from '../clause/chunk-sentence.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

const LISTS = /^(list|report|record|register|count|name|give|describe|document)$/

/** "He lists 31 women and 42 children as abducted": the objects of the verb that lists them. */
const listedAs = (clause: Clause, last: number): readonly number[] => {
  if (!isGroup(clause, last)) return []
  const list = listLeft(clause, last)
  const verb = verbOf(clause, Math.min(...list) - 1)
  return verb && !verb.passive && !verb.negated && LISTS.test(verb.lemma) ? list : []
}

/** "with 35 villagers, including children, killed": whom "with" brings in before an aside that closes at a comma; -1 for nobody. */
export const withBefore = (clause: Clause, comma: number): number => {
  const open = openingComma(clause, comma)
  const inner = clause.chunks[open + 1]
  const describes = inner?.type === 'including' || /^of (whom|them)$/.test(inner?.word ?? '')
  const isWith = isGroup(clause, open - 1) && clause.chunks[open - 2]?.word === 'with'
  return describes && isWith && clause.chunks[open - 1]?.counted === true ? open - 1 : -1
}

/** A participle right behind a figure is said of it, whatever stands before: "the bodies of 19 people killed". */
export const besideParticiple = (
  { below, clause }: FrameView,
  at: number,
  verb: VerbGroup,
): readonly number[] | undefined => {
  const behindReport = verbOf(clause, at - 1)
  // "with two others left wounded"
  const isLeft = verb.form === 'bare' && behindReport?.form === 'bare' && clause.chunks[at - 2]?.counted === true
  if (isLeft && behindReport.lemma === 'leave') return listLeft(clause, at - 2)
  // "were reported killed": the subject of the report is meant.
  if (
    verb.form === 'bare' &&
    behindReport &&
    /^(report|confirm|fear|believe|presume|find|declare|leave|document|record|verify|register)$/.test(
      behindReport.lemma,
    )
  )
    return subjectsOf(clause, at - 1)
  // "are pictured as injured", "were listed as killed"
  const shown = clause.chunks[at - 1]?.word === 'as' ? verbOf(clause, at - 2) : undefined
  if (
    verb.form === 'bare' &&
    shown?.passive === true &&
    /^(report|list|record|register|confirm|identify|name|count|picture|pictur|show|depict|describe|give)$/.test(
      shown.lemma,
    )
  )
    return subjectsOf(clause, at - 2)
  const listed = verb.form === 'bare' && clause.chunks[at - 1]?.word === 'as' ? listedAs(clause, at - 2) : []
  if (listed.length > 0) return listed
  if (verb.form !== 'bare' && verb.form !== 'ing') return undefined
  let before = at - 1
  while (clause.chunks[before]?.type === 'adverb' || clause.chunks[before]?.type === 'quote') before -= 1
  const told = clause.chunks[before]?.type === 'comma' && verb.form === 'bare' ? withBefore(clause, before) : -1
  if (told >= 0) return [told]
  const group = isGroup(clause, before) ? below.groups[groupAt(clause, before)] : undefined
  const held = verb.form === 'bare' && group && group.quantity < 0 ? heldByWith(clause, before) : undefined
  if (held) return held
  // "a statement released through its channel": what was released is the statement.
  if (group?.class === 'thing' && group.quantity < 0 && verb.form === 'bare') return [before]
  const brought = group && below.tokens.folded[verb.first] === 'being' ? broughtAbout(clause, before) : []
  if (brought.length > 0) return brought
  if (!group || group.quantity < 0) return undefined
  if (group.head < 0) return [before]
  const list = listLeft(clause, before)
  return wholeOf(clause, Math.min(...list)) ?? list
}

/** "The search led to six pistols and a rifle being found": all that it came to, the last without a figure too. */
const broughtAbout = (clause: Clause, last: number): readonly number[] => {
  const list = listLeft(clause, last)
  return list.some((one) => clause.chunks[one]?.counted === true) ? list : []
}

/** "with no one on the government side hurt": of whom "with" says it, past where they stand. */
const heldByWith = ({ chunks }: Clause, at: number): readonly number[] | undefined =>
  /^(on|in|at|among|from)$/.test(chunks[at - 1]?.word ?? '') &&
  chunks[at - 2]?.counted === true &&
  chunks[at - 3]?.word === 'with' &&
  chunks[at - 4]?.type !== 'group'
    ? [at - 2]
    : undefined

/** "Seven soldiers including two officers killed": without a comma the participle is said of those who include. */
const wholeOf = ({ chunks }: Clause, first: number): readonly number[] | undefined =>
  chunks[first - 1]?.type === 'including' && chunks[first - 2]?.counted === true ? [first - 2] : undefined
