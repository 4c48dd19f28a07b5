import type { Clause } from './chunk-sentence.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import { isGroup, verbOf } from './at-position.ts'
import { isPassedOver, isSeparator, skipAside } from './pass-over.ts'
import { behindAside, behindDashes } from './behind-aside.ts'
import { headPastAside } from './past-aside.ts'
import { behindReach, headBefore, skipModifiers } from './skip-modifiers.ts'
import { isWhoTells, speaksBehind } from './who-tells.ts'

/** Whether a group is the subject of a verb behind it, so that a list before it ends there. */
export const startsClause = (clause: Clause, at: number): boolean => {
  const next = skipModifiers(clause, behindReach(clause, at))
  const verb = verbOf(clause, next)
  if (!verb) return clause.chunks[next]?.type === 'state' || speaksBehind(clause, at, next)
  // "the killing of six priests and two women in May has caused an outcry": said of the killing.
  if (verb.ofOne && clause.chunks[at]?.many === true) return false
  if (verb.form === 'finite' || verb.form === 'copula') return true
  // "two drones and a missile launched from Yemen"
  // "an assistant chief identified as the highest official"
  if (/^(identify|name|know|describe)$/.test(verb.lemma) && clause.chunks[next + 1]?.word === 'as') return false
  if (/^(launch|fire)$/.test(verb.lemma) && /^(from|by|towards?)$/.test(clause.chunks[next + 1]?.word ?? ''))
    return false
  return verb.form === 'bare'
}

/** Whether a person’s name stands right behind a group that carries no figure and is no name itself. */
const isNamedBy = ({ chunks }: Clause, at: number, behind: number): boolean =>
  chunks[behind]?.person === true && chunks[at]?.person !== true && chunks[at]?.counted !== true && behind === at + 1

/** "Ana Paz, 53; Luis Mora, 24; and Nora Beltran": a semicolon between two names. */
const partsNames = ({ chunks }: Clause, at: number, mark: number): boolean => {
  if (chunks[mark]?.type !== 'semicolon' || chunks[at]?.person !== true) return false
  const next = isSeparator(chunks[mark + 1]) ? mark + 2 : mark + 1
  return chunks[next]?.person === true
}

/** "14 civilians, a midwife among them": a part of those before and no further member. */
const isAmongThem = (clause: Clause, at: number): boolean => {
  const marker = skipAside(clause, at + 1)
  const { chunks } = clause
  return (
    chunks[marker]?.type === 'including' &&
    chunks[marker]?.word.startsWith('among') === true &&
    isGroup(clause, marker + 1) &&
    chunks[marker + 1]?.end === (chunks[marker + 1]?.first ?? 0) + 1
  )
}

/** "lost 1,010 soldiers killed and wounded, five tanks": the position behind what says how the first were lost. */
const pastLosses = (clause: Clause, at: number, from: number): number => {
  // "losses amounted to 430 soldiers killed and wounded, four tanks"
  const amounts = clause.chunks[at - 1]?.word === 'to' && verbOf(clause, at - 2)?.lemma === 'amount'
  if (verbOf(clause, at - 1)?.lemma !== 'lose' && !amounts) return from
  let here = from
  while (clause.chunks[here]?.type === 'state' || verbOf(clause, here)?.form === 'bare') {
    const joined = /^(and|or)$/.test(clause.chunks[here + 1]?.type ?? '') ? here + 2 : here + 1
    if (joined === here + 1) return joined
    here = joined
  }
  return from
}

/**
 * "The men who killed four teachers and two assistants fired 200 shots": whether a member is an object of the relative
 * clause that the subject of the sentence has, so that the verb behind is said of that subject.
 */
const closesRelative = (clause: Clause, at: number, member: number): boolean => {
  const { chunks } = clause
  const verb = verbOf(clause, at - 1)
  if (!verb || verb.passive || chunks[at - 2]?.type !== 'relative' || chunks[at - 3]?.type !== 'group') return false
  if (chunks[member - 1]?.type !== 'and' || chunks[member]?.counted !== true) return false
  return !chunks.slice(0, at - 2).some(({ type }) => type === 'verb' || type === 'comma')
}

/** "rescued two women and a child kidnapped by bandits": whom the verb frees, the participle only says from what. */
const isFreed = (clause: Clause, at: number, last: number): boolean => {
  const verb = verbOf(clause, at - 1)
  if (!verb || verb.passive || !/^(free|rescue|release|liberate|save|recover)$/.test(verb.lemma)) return false
  const next = skipModifiers(clause, behindReach(clause, last))
  const taken = verbOf(clause, next)
  const isTaken = taken?.form === 'bare' && /^(kidnap|abduct|hold|seize)$/.test(taken.lemma)
  return isTaken && clause.chunks[next + 1]?.word === 'by'
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
    // "the priests Ignacio Paz and Luis Mora": a plural without a figure hands on to the names behind it.
    if (here === at && isNamedBy(clause, here, from)) {
      members.push(from)
      here = from
      continue
    }
    const behind = here === at ? pastLosses(clause, at, skipModifiers(clause, from)) : skipModifiers(clause, from)
    let next = behind
    while (isSeparator(clause.chunks[next]) || partsNames(clause, here, next)) next += 1
    const resumed = next === behind ? behindDashes(clause, behind) : behindAside(clause, behind)
    if (next === behind && resumed < 0) return members
    if (resumed >= 0) {
      members.push(resumed)
      here = resumed
      continue
    }
    next = skipAside(clause, next)
    const opens =
      isGroup(clause, next) &&
      startsClause(clause, next) &&
      !closesRelative(clause, at, next) &&
      !isFreed(clause, at, next)
    if (!isGroup(clause, next) || opens || isAmongThem(clause, next)) return members
    members.push(next)
    here = next
  }
  return members
}

/** "in Quezaltepeque, La Libertad, a rebel was killed": what a mere comma parts from one is no list with it. */
const isOnlyNear = ({ chunks }: Clause, head: number, separator: number, at: number): boolean =>
  chunks[at]?.counted !== true &&
  chunks[head]?.counted !== true &&
  !chunks.slice(separator, at).some(({ type }) => type === 'and' || type === 'or')

/**
 * "According to the Institute for Conflict and Security Studies, 228 people …": whether what stands before an "and" is of the
 * phrase that opens the clause, so that what stands behind it is too.
 */
const isOfOpening = ({ chunks }: Clause, before: number, separated: number): boolean =>
  chunks[0]?.type === 'preposition' &&
  chunks[before]?.type === 'group' &&
  chunks.slice(before + 1, separated + 1).every(({ type }) => type === 'and') &&
  !chunks.slice(0, before).some(({ type }) => /^(verb|comma)$/.test(type))

/** The list that a group closes towards the left: positions of its members, the given one first. */
export const listLeft = (clause: Clause, at: number): readonly number[] => {
  const members = [at]
  // "Four men, two of whom died, …": a relative clause of the group before, and no list with it.
  if (clause.chunks[at]?.word === 'of whom') return members
  let here = at
  let joined = false
  for (let guard = 0; guard < 80; guard += 1) {
    let before = here - 1
    while (isPassedOver(clause.chunks[before])) before -= 1
    const separated = before
    while (isSeparator(clause.chunks[before])) before -= 1
    if (before === separated) return members
    const aside = separated - before >= 2 || clause.chunks[before]?.type === 'dash'
    const head = aside ? headPastAside(clause, before) : headBefore(clause, before)
    if (isBroughtIn(clause, head)) return members
    if (head < 0 && members.length > 1 && isOfOpening(clause, before, separated)) return members.slice(0, -1)
    if (head < 0 || isObject(clause, head) || (here === at && isOnlyNear(clause, head, before, at))) return members
    joined ||= clause.chunks.slice(before, here).some(({ type }) => type === 'and' || type === 'or')
    if (isWhoTells(clause, head, joined)) return members
    members.push(head)
    here = head
  }
  return members
}

/** "Two were killed, along with a cook, and nine were hurt": who is joined to the verb before is none of those behind. */
const isBroughtIn = (clause: Clause, at: number): boolean => {
  const along = clause.chunks[at - 1]
  if (along?.type !== 'and' || along.end - along.first < 2) return false
  return verbOf(clause, clause.chunks[at - 2]?.type === 'comma' ? at - 3 : at - 2) !== undefined
}

/** Whether a preposition at a position opens the sentence: "In the clash". */
const isSetting = ({ chunks }: Clause, at: number): boolean =>
  chunks[at]?.type === 'preposition' && at <= 1 && /^(in|during|amid|after)$/.test(chunks[at]?.word ?? '')

/** Whether a group is the object of the verb right before it. */
const isObject = (clause: Clause, at: number): boolean => {
  let before = at - 1
  while (isPassedOver(clause.chunks[before])) before -= 1
  const verb = verbOf(clause, before)
  if (!verb || verb.passive) return false
  // "There were 20 attackers and one was wounded": what there was is no subject of what follows.
  if (verb.form === 'copula') return clause.chunks[before - 1]?.word === 'there'
  // "In the clash that followed two soldiers and a rebel died": what followed takes no object.
  if (
    /^(follow|ensue)$/.test(verb.lemma) &&
    clause.chunks[before - 1]?.type === 'relative' &&
    isSetting(clause, before - 3)
  )
    return false
  // "left two soldiers and 12 rebels dead": what was left bears the state that stands behind it.
  return verb.lemma !== 'leave' && !REPORTING_LEMMAS.has(verb.lemma)
}
