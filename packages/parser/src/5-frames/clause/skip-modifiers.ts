import type { Clause } from './chunk-sentence.ts'
import { SAID_BY_NAME } from '../en/reporting-lemmas.ts'
import { VERB_SENSES } from '../en/senses.ts'
import { verbOf } from './at-position.ts'
import { closing, isPassedOver, opening } from './pass-over.ts'

/** Passes what belongs to a group behind it: "of ammunition", "in Gao", "launched overnight", "(FAMA)". */
export const skipModifiers = (clause: Clause, at: number): number => {
  const { chunks } = clause
  let here = at
  for (;;) {
    const chunk = chunks[here]
    if (!chunk) return here
    if (isPassedOver(chunk)) here += 1
    else if (chunk.type === 'preposition') {
      const end = behindPreposition(clause, here)
      if (end === here) return here
      here = end
    } else if (isMeasured(clause, here)) here += 2
    else if (isUsedTo(clause, here)) here += chunks[here + 2]?.type === 'group' ? 3 : 2
    else if (chunk.type === 'open') here = closing(clause, here) + 1
    else if (chunk.type === 'verb' && isReduced(clause, here)) here += 1
    else return here
  }
}

const DIRECTIONS = /^(north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/

/** Where what a preposition governs ends: a group, a time, "the dead"; the preposition itself when it governs nothing. */
const behindPreposition = (clause: Clause, at: number): number => {
  const { chunks } = clause
  const next = chunks[at + 1]?.type
  if (isPurpose(clause, at + 1)) return at + 3
  if (next === 'group' || next === 'time' || next === 'state') return at + 2
  // "in the south", but "in the south of the town"
  if (next === 'other' && DIRECTIONS.test(chunks[at + 2]?.word ?? '') && chunks[at + 3]?.word !== 'of') return at + 3
  if (next === 'other') return chunks[at + 2]?.type === 'state' ? at + 3 : at + 2
  return next === 'preposition' || next === 'adverb' || next === 'quote' ? at + 1 : at
}

/** "with welding accessories", "for making bombs": what a thing is for, with its object. */
const isPurpose = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  if (verb?.form !== 'ing' || VERB_SENSES.has(verb.lemma) || clause.chunks[at + 1]?.type !== 'group') return false
  return /^(with|for|of)$/.test(clause.chunks[at - 1]?.word ?? '')
}

/** Verbs without a passive: "resulted in" says what its subject did. */
const NO_PASSIVE = /^(result|occur|happen|appear|emerge|arrive|rise|fall|belong|remain|arise|say|add|tell|explain)$/

/** A participle that stands as a modifier behind its noun: no frame of its own matters to the walk. */
const isReduced = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  if (!verb || (verb.form !== 'bare' && verb.form !== 'ing')) return false
  // "…, including two women, Mayor Ana Paz reported on Monday": she says so.
  // "…, the mayor reported on Monday": so does one whom a comma parts from what was told.
  const { chunks } = clause
  const isSetOff =
    chunks[at - 1]?.counted !== true && chunks[at - 2]?.type === 'comma' && chunks[at + 2]?.type === 'time'
  if ((chunks[at - 1]?.person === true || isSetOff) && SAID_BY_NAME.test(verb.lemma)) return false
  return clause.chunks[at + 1]?.type === 'preposition' && !VERB_SENSES.has(verb.lemma) && !NO_PASSIVE.test(verb.lemma)
}

/** "96 packages weighing 108 kilos", "watches valued at 600,000 euros": what says how much it is belongs to the noun. */
const isMeasured = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  if (!verb || !/^(weigh|value|worth|total|contain|measure)$/.test(verb.lemma)) return false
  return verb.form === 'ing' && clause.chunks[at + 1]?.type === 'group'
}

/** "chemicals used to make explosives": what a thing is for, with its object. */
const isUsedTo = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  return (
    verb?.form === 'bare' && /^(use|mean|intend)$/.test(verb.lemma) && verbOf(clause, at + 1)?.form === 'infinitive'
  )
}

const ROLES = /^(act|serve|work|pose|dress|disguis|disguise|double|train|function)$/

/**
 * "two guards acting as her escort", "two policemen who were serving as escorts": where the words before "as" begin that
 * say what somebody was; -1 when it says none.
 */
export const roleOpening = (clause: Clause, at: number): number => {
  const verb = clause.chunks[at]?.word === 'as' ? verbOf(clause, at - 1) : undefined
  if (!verb || !ROLES.test(verb.lemma)) return -1
  if (clause.chunks[at - 2]?.type === 'relative') return at - 2
  return verb.form === 'ing' || verb.form === 'bare' ? at - 1 : -1
}

/** The first position behind what belongs to the group at `at`. */
export const behindReach = ({ chunks }: Clause, at: number): number => {
  const reach = chunks[at]?.reach ?? 0
  let here = at + 1
  while ((chunks[here]?.first ?? Number.POSITIVE_INFINITY) < reach) here += 1
  return here
}

/** "resulted in", "led to": what comes behind is what came of it, and describes nothing before. */
const comesOf = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  const link = clause.chunks[at + 1]?.word
  return (verb?.lemma === 'result' && link === 'in') || (verb?.lemma === 'lead' && link === 'to' && !verb.passive)
}

/** The group that a run of modifiers ending at `at` belongs to; -1 when there is none. */
export const headBefore = (clause: Clause, at: number): number => {
  const { chunks } = clause
  let here = at
  for (let guard = 0; guard < 40 && here >= 0; guard += 1) {
    const chunk = chunks[here]
    if (!chunk) return -1
    if (isPassedOver(chunk)) here -= 1
    else if (chunk.type === 'close') here = opening(clause, here) - 1
    else if (chunk.type === 'group') {
      const before = chunks[here - 1]?.type
      if (before === 'preposition' && comesOf(clause, here - 2)) return here
      else if (before === 'preposition') here -= 2
      // "an official in nearby Mondoro"
      else if (before === 'adverb' && chunks[here - 2]?.type === 'preposition') here -= 3
      else if (before === 'verb' && isPurpose(clause, here - 1)) here -= 3
      else if (before === 'verb' && isReduced(clause, here - 2)) here -= 2
      else if (roleOpening(clause, here - 1) > 0) here = roleOpening(clause, here - 1) - 1
      else return here
    } else if (chunk.type === 'preposition' || (chunk.type === 'verb' && isReduced(clause, here))) here -= 1
    else return -1
  }
  return -1
}
