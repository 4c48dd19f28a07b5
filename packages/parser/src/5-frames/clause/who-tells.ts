import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import { isGroup, verbOf } from './at-position.ts'
import type { Clause } from './chunk-sentence.ts'

/** How many names may stand between an office and its verb: "the director, Army Relations, 7 Division, Captain Musa Bello, said". */
const MOST_NAMES = 3

/** How far behind the aside may close that says of somebody how he spoke. */
const LONGEST_ASIDE = 12

/** "an officer who was at the scene said": whether another verb than that of the relative clause says something. */
const speaksPastWho = (clause: Clause, relative: number): boolean => {
  let verbs = 0
  for (let at = relative + 1; at < relative + LONGEST_ASIDE; at += 1) {
    const type = clause.chunks[at]?.type
    if (type === undefined || /^(comma|semicolon|and|relative|subordinator)$/.test(type)) return false
    if (type !== 'verb') continue
    verbs += 1
    if (verbs > 1) return REPORTING_LEMMAS.has(verbOf(clause, at)?.lemma ?? '')
  }
  return false
}

/** "…, its spokesman, Musa Bello, said": whether names between commas part what is before them from a verb of saying. */
const speaksByName = (clause: Clause, comma: number): boolean => {
  const { chunks } = clause
  // "a nurse, who asked not to be named, said"
  if (chunks[comma]?.type === 'comma' && chunks[comma + 1]?.type === 'relative') {
    const closes = chunks.findIndex(({ type }, at) => at > comma + 1 && at < comma + LONGEST_ASIDE && type === 'comma')
    return closes > 0 && REPORTING_LEMMAS.has(verbOf(clause, closes + 1)?.lemma ?? '')
  }
  if (chunks[comma]?.type === 'relative') return speaksPastWho(clause, comma)
  for (let at = comma; at < comma + 2 * MOST_NAMES; at += 2) {
    if (chunks[at]?.type !== 'comma' || !isGroup(clause, at + 1) || chunks[at + 1]?.counted === true) return false
    // "Musa Bello, 54, said"
    const behind = chunks[at + 2]?.type === 'adverb' ? at + 3 : at + 2
    if (chunks[behind]?.type === 'comma' && REPORTING_LEMMAS.has(verbOf(clause, behind + 1)?.lemma ?? '')) return true
  }
  return false
}

/** "one of the survivors, Ana Paz, said", and not "two bicycles, the deputy director, Army Relations, said". */
const canSpeakByName = ({ chunks }: Clause, at: number, comma: number): boolean =>
  chunks[at]?.counted !== true || chunks[comma + 1]?.person === true

/** Whether a group says what stands before it, past the names, the age or the clause that tell who that is. */
export const speaksBehind = (clause: Clause, at: number, next: number): boolean =>
  canSpeakByName(clause, at, next) && speaksByName(clause, next)

/** How far into a clause "according to" opens it: "But according to the mayor", "On Monday, according to the mayor". */
const OPENING = 4

/**
 * "According to the administrator, Colonel Musa Bello, eleven people were killed", "… Musa Bello, a doctor, eleven people …": who
 * tells it goes on with a name or an office up to its comma, and is none of those killed; a list that ends in "and" has no
 * names of those who tell in it.
 */
export const isWhoTells = ({ chunks }: Clause, head: number, joined: boolean): boolean => {
  const told = chunks[head]
  // "Musa Bello, the mayor, eleven people and a child"
  const named = chunks[head - 2]?.type === 'adverb' ? head - 3 : head - 2
  const isOffice = chunks[head - 1]?.type === 'comma' && chunks[named]?.person === true
  if (told?.counted === true || (joined && told?.person !== true && !isOffice)) return false
  // "For the governor, Musa Bello, eleven people were killed"
  const isView = chunks[0]?.word === 'for' && told?.person === true && !joined
  const opens = isView ? 0 : chunks.findIndex(({ word }, at) => at < OPENING && /^(according to|per)$/.test(word))
  return opens >= 0 && opens < head && !chunks.slice(opens, head).some(({ type }) => type === 'verb')
}
