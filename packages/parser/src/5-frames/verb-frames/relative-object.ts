import { antecedent } from '../clause/antecedent.ts'
import { groupAt, isGroup, objectsOf, verbOf } from '../clause/clause-walk.ts'
import { isPassedOver, isSeparator } from '../clause/pass-over.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

/** Who does it in a relative clause: the group right before its verb, of whom no figure is told; -1 for none. */
const doerBefore = ({ below, clause }: FrameView, at: number): number => {
  let here = at - 1
  while (isPassedOver(clause.chunks[here])) here -= 1
  const doer = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
  return doer && doer.quantity < 0 ? here : -1
}

/** "that it said it had found": past whoever says so, where the clause begins. */
const pastSayer = (view: FrameView, doer: number): number => {
  const said = verbOf(view.clause, doer - 1)
  const says = said !== undefined && !said.passive && !said.negated && REPORTING_LEMMAS.has(said.lemma)
  const speaker = says ? doerBefore(view, doer - 1) : -1
  return speaker < 0 ? doer : speaker
}

const isCounted = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group !== undefined && (group.quantity >= 0 || /^an?$/.test(group.determiner ?? ''))
}

const LONGEST_LIST = 40

/** The counted groups that a list names before the last of it. */
const listed = (view: FrameView, last: number): readonly number[] => {
  const { chunks } = view.clause
  const members: number[] = []
  for (let at = last; isCounted(view, at) && members.length < LONGEST_LIST;) {
    members.unshift(at)
    const before = at - 1
    at = before
    while (isSeparator(chunks[at])) at -= 1
    if (at === before) break
  }
  return members
}

/**
 * "22 rifles that it had seized", "the 14 men whom rebels captured", "the 25 worshippers they took", "a pistol that it said it had
 * found": what the verb of a relative clause is done to stands before the clause.
 */
export const relativeObject = (view: FrameView, at: number, verb: VerbGroup): readonly number[] => {
  const { below, clause } = view
  const doer = verb.passive || objectsOf(clause, at).length > 0 ? -1 : doerBefore(view, at)
  if (doer < 0) return []
  const first = pastSayer(view, doer)
  const before = clause.chunks[first - 1]
  if (before?.type === 'relative' && /^(that|which|whom|who)$/.test(before.word)) {
    const [meant = -1] = antecedent(clause, first - 1)
    return listed(view, meant)
  }
  const isPronoun = below.groups[groupAt(clause, first)]?.class === 'pronoun'
  const object = isGroup(clause, first - 1) ? below.groups[groupAt(clause, first - 1)] : undefined
  return isPronoun && object && object.quantity >= 0 ? [first - 1] : []
}
