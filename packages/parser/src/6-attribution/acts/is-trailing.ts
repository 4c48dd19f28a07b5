import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, isGroup, skipModifiers, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { DENIALS } from '../en/speech.ts'
import { isOneOf } from '../subjects/subject-before.ts'
import type { View } from '../view.ts'

/** Verbs whose object is whoever is told. */
const TELLS = /^(tell|inform|assure|ask|remind|warn|quote|cite|show)$/

/** "After six men died, the capital announced an operation": what is said stands behind the verb as its object. */
const hasObject = ({ clause, framed }: View, at: number): boolean => {
  const next = clause.chunks[at + 1]?.type === 'adverb' ? at + 2 : at + 1
  const object = isGroup(clause, next) ? framed.groups[groupAt(clause, next)] : undefined
  const lemma = verbOf(clause, at)?.lemma ?? ''
  if (object === undefined || TELLS.test(lemma)) return false
  // "… 18 dead, ombudsman disputes police account"
  if (DENIALS.has(lemma)) return true
  return object.determiner !== null || object.quantity >= 0
}

/** "…; the other, a diplomat, spoke of 27 dead"; in "wounding one, officials said" it is the object of a verb. */
const opensWithOneOf = (view: View, position: number): boolean => {
  const before = view.clause.chunks[position - 1]?.type ?? 'comma'
  return /^(comma|semicolon|and|subordinator|quote|dash)$/.test(before) && isOneOf(view, position)
}

/** "said in a statement carried by its agency", "in a video posted online": a participle that says more of a noun. */
const describes = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  const behind = clause.chunks[at + 1]?.type
  return (
    isGroup(clause, at - 1) &&
    clause.chunks[at - 2]?.type === 'preposition' &&
    (verb?.form === 'bare' || verb?.passive === true) &&
    (behind === undefined || /^(preposition|time|adverb|comma|other)$/.test(behind))
  )
}

/** "61 died, the alliance says in the report that it publishes": all that is counted stands before. */
const tellsOnlyBefore = ({ chunks }: Clause, position: number, from: number): boolean =>
  chunks.some(({ counted }, at) => counted === true && at < position) &&
  !chunks.some(({ counted }, at) => counted === true && at > from)

/** "…, the governor’s office said in a statement.": the words stand before it. */
export const isTrailing = (view: View, at: number, speaker: number): boolean => {
  const { clause } = view
  // "…, activists and eyewitnesses said"
  const joined = clause.chunks[speaker - 1]?.type === 'and' && isGroup(clause, speaker - 2)
  // "…, local activists | Orva Committees shared": what a name is set behind.
  const apposed = isGroup(clause, speaker - 1) && clause.chunks[speaker - 2]?.type === 'comma'
  // "…, Inspector General | of | Police (Operations) | Musa Bello said"
  const titled =
    isGroup(clause, speaker - 1) && clause.chunks[speaker - 2]?.word === 'of' && isGroup(clause, speaker - 3)
  const position = joined ? speaker - 2 : titled ? speaker - 3 : apposed ? speaker - 1 : speaker
  // "…, state-owned | Radio Sel said": what a hyphen joins describes the name.
  const described = clause.chunks[position - 1]
  const adjective = described?.type === 'verb' && described.word.includes('-') ? position - 1 : position
  const before = clause.chunks[adjective - 1]
  if (before?.type !== 'comma' && before?.type !== 'quote' && before?.type !== 'dash') return false
  // "“We deny the death of 20 fishermen,” …": the quotation opens here.
  if (position === 1) return false
  // "…; the other, a diplomat, spoke of 27 dead": the clause begins with "the other".
  if (hasObject(view, at) || opensWithOneOf(view, position - 2)) return false
  for (let here = at + 1; here < clause.chunks.length; here += 1) {
    const chunk = clause.chunks[here]
    if (!chunk) return true
    // "…, the command said that evening, and six were hurt"
    if (chunk.type === 'relative' && chunk.word === 'that' && clause.chunks[here + 1]?.type !== 'time')
      return here > at + 1 && tellsOnlyBefore(clause, position, here)
    if (chunk.type === 'comma' || chunk.type === 'semicolon' || chunk.type === 'subordinator' || chunk.type === 'and')
      return true
    // "said in an interview with"
    const before = clause.chunks[here - 1]
    // "said in tears": behind a preposition no verb stands.
    const noun = /^(an?|the)$/.test(before?.word ?? '') || /^(in|with|on|at)$/.test(before?.word ?? '')
    const verb = noun ? undefined : verbOf(clause, here)
    if (verb && verb.form !== 'ing' && verb.form !== 'infinitive' && !describes(clause, here)) return false
    if (chunk.type === 'colon') return false
  }
  return true
}

/** "The toll had risen to three, the service said: rescuers found a body": what stands behind the colon says more of it. */
export const saysMoreBehind = ({ clause }: View, at: number, speaker: number): boolean => {
  const { chunks } = clause
  if (chunks[at + 1]?.type !== 'colon' || chunks[speaker - 1]?.type !== 'comma') return false
  if (chunks[at + 2]?.type === 'quote') return false
  const before = chunks.slice(0, speaker - 1)
  return before.some(({ type }) => type === 'verb') && before[0]?.type !== 'subordinator'
}

/**
 * Where the words of a speaker stand that is named between commas: behind, in a clause that "which" opens ("which, the
 * ministry said, killed three"); on both sides, where the sentence goes on ("On Monday, she says, 37 were brought in");
 * null where it does not.
 */
export const standsBetween = ({ clause }: View, at: number, speaker: number): 'behind' | 'both' | null => {
  const { chunks } = clause
  // ", he told a meeting of ministers,"
  const told = TELLS.test(verbOf(clause, at)?.lemma ?? '') && isGroup(clause, at + 1)
  const close = told ? skipModifiers(clause, at + 2) : at + 1
  if (chunks[speaker - 1]?.type !== 'comma' || chunks[close]?.type !== 'comma') return null
  if (chunks[speaker - 2]?.type === 'relative') return 'behind'
  const next = chunks[close + 1]
  const goesOn = /^(group|verb|time)$/.test(next?.type ?? '') && verbOf(clause, close + 1)?.form !== 'ing'
  return goesOn || /^(whether|if|that)$/.test(next?.word ?? '') ? 'both' : null
}
