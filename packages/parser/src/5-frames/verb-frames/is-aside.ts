import type { Clause } from '../clause/chunk-sentence.ts'
import { headBefore, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import { isPassedOver } from '../clause/pass-over.ts'
import { VERB_SENSES } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'
import { isActive } from './is-active.ts'
import { relativeObject } from './relative-object.ts'

/** What is done with those who were killed, wounded or taken: it says no more of them than the participle does. */
const AFTERMATH = /^(bury|find|recover|see|receive|bring|bring in|evacuate)$/
const FARTHEST = 24

/** Whether "and" or "or" stands before a position, past an adverb. */
const isJoined = ({ chunks }: Clause, at: number): boolean => {
  const before = isPassedOver(chunks[at - 1]) ? at - 2 : at - 1
  return /^(and|or)$/.test(chunks[before]?.type ?? '')
}

/** Whether a verb stands in a relative clause or as a participle behind its noun, before a main verb that says more. */
export const isAside = (view: FrameView, at: number, verb: VerbGroup): boolean => {
  const { clause } = view
  const before = clause.chunks[at - 1]
  if (before?.type === 'relative' && before.word !== 'that') return true
  if (verb.form !== 'infinitive' && relativeObject(view, at, verb).length > 0) return true
  const noun = verb.form === 'bare' ? headBefore(clause, at - 1) : -1
  if (noun < 0 || isActive(view, at, verb)) return false
  for (let here = at + 1; here < clause.chunks.length && here < at + FARTHEST; here += 1) {
    if (clause.chunks[here]?.type === 'semicolon') return false
    const later = verbOf(clause, here)
    // "40 homes destroyed or damaged", "Raiders abducted and later killed six": the two say the same of one figure.
    if (later && isJoined(clause, here) && here - at < 6) continue
    if (!later || !VERB_SENSES.has(later.lemma) || AFTERMATH.test(later.lemma)) continue
    // "Four employees abducted on Monday, in the south, were released": the later verb has the same subject.
    if ((later.form === 'finite' || later.form === 'bare') && subjectsOf(clause, here).includes(noun)) return true
  }
  return false
}
