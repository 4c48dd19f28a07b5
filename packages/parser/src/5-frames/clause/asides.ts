import type { Clause } from './chunk-sentence.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import { isGroup, verbOf } from './at-position.ts'
import { isPassedOver, opening } from './pass-over.ts'

/** What stands between a verb and its subject, for the way back to be found over it. */

/** The opening comma of an aside that closes at `at`; -1 when the comma closes none. */
export const openingComma = (clause: Clause, at: number): number => {
  const { chunks } = clause
  let relative = false
  for (let here = at - 1; here > 0 && here > at - 40; here -= 1) {
    const chunk = chunks[here]
    if (chunk?.type === 'close') {
      here = opening(clause, here)
      continue
    }
    if (chunk?.type === 'relative') relative = true
    if (chunk?.type === 'semicolon' || chunk?.type === 'colon') return -1
    if (chunk?.type !== 'comma') continue
    const inner = chunks[here + 1]
    const aside =
      inner?.type === 'relative' ||
      inner?.type === 'including' ||
      inner?.type === 'preposition' ||
      inner?.type === 'verb' ||
      inner?.type === 'adverb' ||
      inner?.type === 'time' ||
      inner?.type === 'group' ||
      inner?.type === 'other' ||
      inner?.type === 'subordinator' ||
      inner?.type === 'and' ||
      inner?.type === 'or'
    return aside || relative ? here : -1
  }
  return -1
}

/** The word that opens the inner clause of a verb: "when", "who"; -1 when none is near. */
export const subordinatorBefore = (clause: Clause, at: number): number => {
  const { chunks } = clause
  for (let here = at - 1; here > 0 && here > at - 5; here -= 1) {
    // "Seven officers who had been taken hostage were let off"
    if (chunks[here]?.type === 'relative') return here
    if (chunks[here]?.type === 'subordinator')
      return /^(when|after|as|while|before)$/.test(chunks[here]?.word ?? '') ? here : -1
    // "A lieutenant who was to get married soon was killed"
    if (here === at - 1 && verbOf(clause, here)?.form === 'copula') continue
    if (chunks[here]?.type !== 'group' && chunks[here]?.type !== 'adverb' && chunks[here]?.type !== 'preposition')
      return -1
  }
  return -1
}

/** Verbs that say of a thing how much it is: "bags of cocaine valued more than 18 million". */
const MEASURES = /^(value|price|estimate|weigh|cost|total|measure)$/

/** Whether a stretch has a verb with a subject of its own. */
export const hasFinite = (clause: Clause, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    // "said that" opens what was said, and describes nobody.
    const isThat = clause.chunks[at]?.word === 'that' && clause.chunks[at - 1]?.type === 'verb'
    if (clause.chunks[at]?.type === 'relative' && !isThat) return false
    if (clause.chunks[at]?.word === 'of whom') return false
    const verb = verbOf(clause, at)
    if (
      verb &&
      !isRaised(clause, at) &&
      (verb.form === 'finite' ||
        verb.form === 'copula' ||
        (verb.form === 'bare' && !verb.passive && !MEASURES.test(verb.lemma) && at > from && isGroup(clause, at + 1)))
    )
      return true
  }
  return false
}

/** The dash that a dash closes. */
export const pairedDash = ({ chunks }: Clause, at: number): number => {
  for (let here = at - 1; here >= 0; here -= 1) if (chunks[here]?.type === 'dash') return here
  return 0
}

/** "claims to have killed": behind another verb an auxiliary of two words is an infinitive of what is past. */
export const isPerfectInfinitive = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  return verb?.form === 'finite' && !verb.passive && verb.main - verb.first === 2
}

/** "had for its part fired": an auxiliary that an aside keeps from its verb. */
export const isSplit = ({ chunks }: Clause, auxiliary: number, verb: number): boolean =>
  verb - auxiliary === 3 && chunks[auxiliary + 1]?.type === 'preposition' && chunks[auxiliary + 2]?.type === 'group'

/** "suspected to have come from": the participle and its infinitive belong to the group before them. */
export const isRaised = (clause: Clause, at: number): boolean => {
  const before = verbOf(clause, at - 1)
  return before?.form === 'bare' && /^(suspect|believe|think|allege|say|know|presume|report|fear)$/.test(before.lemma)
}

/** "A boat that pursued the raiders sank a skiff": no verb before "that" has anything to say. */
const isDescribing = (clause: Clause, that: number): boolean =>
  isGroup(clause, that - 1) && !clause.chunks.slice(0, that).some(({ type }) => type === 'verb')

/** Where the relative clause begins that ends with the object at a position: "Soldiers who reached the camp found"; -1 for none. */
export const relativeOver = (clause: Clause, object: number, at: number): number => {
  const verb = verbOf(clause, at)
  if (verb?.form !== 'finite' && verb?.form !== 'bare' && verb?.form !== 'copula') return -1
  let before = object - 1
  while (isPassedOver(clause.chunks[before])) before -= 1
  // "combed the area in the morning": from what a preposition governs to the object itself.
  if (clause.chunks[before]?.type === 'preposition' && isGroup(clause, before - 1)) before -= 2
  // "accused of spying"
  else if (clause.chunks[before]?.type === 'preposition' && verbOf(clause, before - 1)?.form === 'bare') before -= 1
  // "who tried to stop the gunmen was killed": the infinitive belongs to the verb before it.
  while (verbOf(clause, before)?.form === 'infinitive' && verbOf(clause, before - 1)) before -= 1
  const inner = verbOf(clause, before)
  if (!inner || inner.passive || inner.form === 'ing') return -1
  // "whom the rebels accused of spying": the relative clause has a subject of its own.
  if (clause.chunks[before - 2]?.word === 'whom' && isGroup(clause, before - 1)) return before - 2
  const opens = clause.chunks[before - 1]
  if (opens?.type !== 'relative' || REPORTING_LEMMAS.has(inner.lemma)) return -1
  return opens.word !== 'that' || isDescribing(clause, before - 1) ? before - 1 : -1
}

/** "armed men entered the town, beheaded four people, abducted three girls": one of a series and no aside. */
export const isInSeries = (clause: Clause, from: number, at: number): boolean => {
  const member = verbOf(clause, from)
  // "repelled an attack, killing 120, capturing 34": each in "-ing" goes on with the one before.
  if (verbOf(clause, at)?.form === 'ing' && member?.form === 'ing') return true
  return (
    verbOf(clause, at)?.form === 'bare' &&
    member?.form === 'bare' &&
    !member.passive &&
    (isGroup(clause, from + 1) || /^(fight|flee|die|escape|resist)$/.test(member.lemma)) &&
    !/^(call|name|know|identify|lead|head)$/.test(member.lemma)
  )
}
