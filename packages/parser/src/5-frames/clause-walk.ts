import type { Mentioned } from '../4-mentions/mentioned.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './chunk-sentence.ts'
import { VERB_SENSES } from './en/senses.ts'
import { REPORTING_LEMMAS } from './en/reporting-lemmas.ts'
import type { VerbGroup } from './verb-group.ts'

/** Ways about a clause: from a verb to what it is said of, and along lists. Positions are chunk indices. */

const PASSED_OVER: ReadonlySet<Chunk['type']> = new Set(['adverb', 'time', 'quote', 'other'])

export const verbOf = ({ chunks, verbs }: Clause, at: number): VerbGroup | undefined => {
  const chunk = chunks[at]
  return chunk?.type === 'verb' ? verbs[chunk.index] : undefined
}

export const isGroup = ({ chunks }: Clause, at: number): boolean => chunks[at]?.type === 'group'

/** The first position at or behind `at` that is no adverb, time or quotation mark. */
export const skipAside = ({ chunks }: Clause, at: number): number => {
  let here = at
  while (here < chunks.length && PASSED_OVER.has(chunks[here]?.type ?? 'comma')) here += 1
  return here
}

const isSeparator = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'comma' || chunk?.type === 'and' || chunk?.type === 'or'

/** Passes what belongs to a group behind it: "of ammunition", "in Gao", "launched overnight", "(FAMA)". */
export const skipModifiers = (clause: Clause, at: number): number => {
  const { chunks } = clause
  let here = at
  for (;;) {
    const chunk = chunks[here]
    if (!chunk) return here
    if (PASSED_OVER.has(chunk.type)) here += 1
    else if (chunk.type === 'preposition') {
      const end = behindPreposition(clause, here)
      if (end === here) return here
      here = end
    } else if (chunk.type === 'open') here = closing(clause, here) + 1
    else if (chunk.type === 'verb' && isReduced(clause, here)) here += 1
    else return here
  }
}

/** Where what a preposition governs ends: a group, a time, "the dead"; the preposition itself when it governs nothing. */
const behindPreposition = ({ chunks }: Clause, at: number): number => {
  const next = chunks[at + 1]?.type
  if (next === 'group' || next === 'time' || next === 'state') return at + 2
  if (next === 'other') return chunks[at + 2]?.type === 'state' ? at + 3 : at + 2
  return next === 'preposition' || next === 'adverb' || next === 'quote' ? at + 1 : at
}

/** The first position behind what belongs to the group at `at`. */
const behindReach = ({ chunks }: Clause, at: number): number => {
  const reach = chunks[at]?.reach ?? 0
  let here = at + 1
  while ((chunks[here]?.first ?? Number.POSITIVE_INFINITY) < reach) here += 1
  return here
}

const closing = ({ chunks }: Clause, open: number): number => {
  for (let at = open + 1; at < chunks.length && at < open + 30; at += 1) if (chunks[at]?.type === 'close') return at
  return open
}

const opening = ({ chunks }: Clause, close: number): number => {
  for (let at = close - 1; at >= 0 && at > close - 30; at -= 1) if (chunks[at]?.type === 'open') return at
  return close
}

/** A participle that stands as a modifier behind its noun: no frame of its own matters to the walk. */
const isReduced = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  if (!verb || (verb.form !== 'bare' && verb.form !== 'ing')) return false
  return clause.chunks[at + 1]?.type === 'preposition' && !VERB_SENSES.has(verb.lemma)
}

/** Whether a group is the subject of a verb behind it, so that a list before it ends there. */
export const startsClause = (clause: Clause, at: number): boolean => {
  const next = skipModifiers(clause, behindReach(clause, at))
  const verb = verbOf(clause, next)
  if (!verb) return clause.chunks[next]?.type === 'state'
  if (verb.form === 'finite' || verb.form === 'copula') return true
  return verb.form === 'bare'
}

/** The list that a group opens towards the right: positions of its members. */
export const listRight = (clause: Clause, at: number): readonly number[] => {
  const members = [at]
  let here = at
  for (let guard = 0; guard < 80; guard += 1) {
    const from = behindReach(clause, here)
    // "eight rifles with 550 rounds, …": what comes with an item is an item too.
    if (clause.chunks[from]?.word === 'with' && clause.chunks[from + 1]?.counted === true) {
      members.push(from + 1)
      here = from + 1
      continue
    }
    const behind = skipModifiers(clause, from)
    let next = behind
    while (isSeparator(clause.chunks[next])) next += 1
    if (next === behind) return members
    next = skipAside(clause, next)
    if (!isGroup(clause, next) || startsClause(clause, next)) return members
    members.push(next)
    here = next
  }
  return members
}

/** The list that a group closes towards the left: positions of its members, the given one first. */
export const listLeft = (clause: Clause, at: number): readonly number[] => {
  const members = [at]
  let here = at
  for (let guard = 0; guard < 80; guard += 1) {
    let before = here - 1
    while (PASSED_OVER.has(clause.chunks[before]?.type ?? 'comma')) before -= 1
    const separated = before
    while (isSeparator(clause.chunks[before])) before -= 1
    if (before === separated) return members
    const head = headBefore(clause, before)
    // "…, among them 19 women and 23 children, and 31 others were injured": the aside has closed.
    if (separated - before >= 2 && isInAside(clause, head)) return members
    if (head < 0 || isObject(clause, head)) return members
    members.push(head)
    here = head
  }
  return members
}

const isInAside = ({ chunks }: Clause, at: number): boolean => {
  for (let here = at - 1; here >= 0 && here > at - 9; here -= 1) {
    const type = chunks[here]?.type
    if (type === 'including') return true
    if (type === 'verb' || type === 'subordinator' || type === 'semicolon') return false
  }
  return false
}

/** The group that a run of modifiers ending at `at` belongs to; -1 when there is none. */
export const headBefore = (clause: Clause, at: number): number => {
  const { chunks } = clause
  let here = at
  for (let guard = 0; guard < 40 && here >= 0; guard += 1) {
    const chunk = chunks[here]
    if (!chunk) return -1
    if (PASSED_OVER.has(chunk.type)) here -= 1
    else if (chunk.type === 'close') here = opening(clause, here) - 1
    else if (chunk.type === 'group') {
      const before = chunks[here - 1]?.type
      if (before === 'preposition') here -= 2
      else if (before === 'verb' && isReduced(clause, here - 2)) here -= 2
      else return here
    } else if (chunk.type === 'preposition' || (chunk.type === 'verb' && isReduced(clause, here))) here -= 1
    else return -1
  }
  return -1
}

/** Whether a group is the object of the verb right before it. */
const isObject = (clause: Clause, at: number): boolean => {
  let before = at - 1
  while (PASSED_OVER.has(clause.chunks[before]?.type ?? 'comma')) before -= 1
  const verb = verbOf(clause, before)
  return verb !== undefined && !verb.passive && verb.form !== 'copula' && !REPORTING_LEMMAS.has(verb.lemma)
}

/** The opening comma of an aside that closes at `at`; -1 when the comma closes none. */
const openingComma = (clause: Clause, at: number): number => {
  const { chunks } = clause
  let relative = false
  for (let here = at - 1; here > 0 && here > at - 40; here -= 1) {
    const chunk = chunks[here]
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

/** Positions of the subject of a verb: the groups that a passive or an intransitive verb befalls, or who acts. */
export const subjectsOf = (clause: Clause, at: number, depth = 0): readonly number[] => {
  const { chunks } = clause
  if (depth > 6) return []
  let here = at - 1
  while (here >= 0) {
    const chunk = chunks[here]
    if (!chunk) return []
    switch (chunk.type) {
      case 'group': {
        // "The man known as X was killed"
        if (chunks[here - 1]?.word === 'as' && /^(know|name|identify)$/.test(verbOf(clause, here - 2)?.lemma ?? '')) {
          here -= 3
          break
        }
        const list = listLeft(clause, here)
        const first = Math.min(...list)
        const before = chunks[first - 1]
        if (before?.type === 'preposition' || before?.type === 'including') {
          here = first - 2
          // The comma that opens ", including …" goes with it.
          if (before.type === 'including' && chunks[here]?.type === 'comma') here -= 1
          break
        }
        return list
      }
      case 'comma': {
        // "her brother, 9, was wounded": the age has taken its first comma with it.
        if (chunks[here - 1]?.word === ', age') {
          here -= 2
          break
        }
        const open = openingComma(clause, here)
        const inside = open >= 0 && hasFinite(clause, open + 1, here)
        if (open < 0 || inside) return shared(clause, here, depth)
        here = open - 1
        break
      }
      case 'and':
      case 'or':
        return shared(clause, here, depth)
      case 'subordinator':
        return chunk.word === 'but' || chunk.word === 'then' ? shared(clause, here, depth) : []
      case 'relative':
        return antecedent(clause, here)
      case 'close':
        here = opening(clause, here) - 1
        break
      case 'dash':
        here = pairedDash(clause, here) - 1
        break
      case 'verb': {
        const verb = verbOf(clause, here)
        if (verb?.form === 'finite' || verb?.form === 'copula') {
          // "Two soldiers hurt when a device went off died": the inner clause is passed over.
          const inner = subordinatorBefore(clause, here)
          if (inner < 0) return []
          here = inner - 1
          break
        }
        here -= 1
        break
      }
      case 'semicolon':
      case 'colon':
      case 'including':
        return []
      default:
        here -= 1
    }
  }
  return []
}

const subordinatorBefore = ({ chunks }: Clause, at: number): number => {
  for (let here = at - 1; here > 0 && here > at - 5; here -= 1) {
    // "Seven officers who had been taken hostage were let off"
    if (chunks[here]?.type === 'relative') return here
    if (chunks[here]?.type === 'subordinator')
      return /^(when|after|as|while|before)$/.test(chunks[here]?.word ?? '') ? here : -1
    if (chunks[here]?.type !== 'group' && chunks[here]?.type !== 'adverb' && chunks[here]?.type !== 'preposition')
      return -1
  }
  return -1
}

const hasFinite = (clause: Clause, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (clause.chunks[at]?.type === 'relative') return false
    const verb = verbOf(clause, at)
    if (
      verb &&
      (verb.form === 'finite' ||
        verb.form === 'copula' ||
        (verb.form === 'bare' && !verb.passive && at > from && isGroup(clause, at + 1)))
    )
      return true
  }
  return false
}

const pairedDash = ({ chunks }: Clause, at: number): number => {
  for (let here = at - 1; here >= 0; here -= 1) if (chunks[here]?.type === 'dash') return here
  return 0
}

/** The subject that a coordinated verb shares with the verb before it. */
const shared = (clause: Clause, from: number, depth: number): readonly number[] => {
  for (let at = from - 1; at >= 0; at -= 1) {
    const type = clause.chunks[at]?.type
    if (type === 'semicolon' && depth > 0) return []
    if (type === 'verb' && verbOf(clause, at)?.form !== 'infinitive') return subjectsOf(clause, at, depth + 1)
  }
  return []
}

/** What "who", "which" and "that" stand for: the group before them. */
const antecedent = (clause: Clause, at: number): readonly number[] => {
  let here = at - 1
  while (clause.chunks[here]?.type === 'comma' || PASSED_OVER.has(clause.chunks[here]?.type ?? 'comma')) here -= 1
  return isGroup(clause, here) ? [here] : []
}

/** Positions of the objects of an active verb. */
export const objectsOf = (clause: Clause, at: number): readonly number[] => {
  const first = skipAside(clause, at + 1)
  return isGroup(clause, first) ? listRight(clause, first) : []
}

/** Positions of the agents that "by" names behind a passive. */
export const byAgents = (clause: Clause, at: number): readonly number[] => {
  for (let here = at + 1; here < clause.chunks.length && here < at + 12; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'preposition' && chunk.word === 'by')
      return isGroup(clause, here + 1) ? listRight(clause, here + 1) : []
    if (
      chunk?.type === 'verb' ||
      chunk?.type === 'subordinator' ||
      chunk?.type === 'semicolon' ||
      chunk?.type === 'relative'
    )
      return []
  }
  return []
}

/** Who stands behind an event that is the subject: "an operation conducted by the army", "an attack by gunmen". */
export const agentsOfEvent = (clause: Clause, at: number): readonly number[] => {
  for (let here = at + 1; here < clause.chunks.length && here < at + 7; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.type === 'preposition' && chunk.word === 'by' && isGroup(clause, here + 1))
      return listRight(clause, here + 1)
    const verb = verbOf(clause, here)
    if (chunk?.type === 'comma' || chunk?.type === 'and' || (verb && verb.form !== 'bare')) return []
    if (
      verb &&
      !/^(conduct|carry out|launch|lead|stage|mount|orchestrate|organise|organize|perpetrate|claim|commit|blame|attribute|plan|fire)$/.test(
        verb.lemma,
      )
    )
      return []
  }
  return []
}

/** The group index at a position. */
export const groupAt = ({ chunks }: Clause, at: number): number => chunks[at]?.index ?? -1

export const groupsAt = (below: Mentioned, clause: Clause, positions: readonly number[]): readonly number[] =>
  positions.map((at) => groupAt(clause, at)).filter((index) => below.groups[index] !== undefined)
