import type { Clause } from '../5-frames/clause/chunk-sentence.ts'
import { within } from '../engine/within.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { ResolvedAct } from './resolution/resolve-acts.ts'

/** Times that no chunk of time is made of: "since the fasting month, when …". */
const PERIODS = /^(month|year|decade|century|war|holiday|festival|ceasefire|truce|election|elections|coup)$/

/**
 * Whether a token stands in what a sentence recalls of a time that a speaker names, "…, since March, when six people died",
 * or of an earlier time at a place, "in Gao, where five men were killed last week": the publisher recalls it, unless somebody speaks in it or behind it.
 */
export const isRecalled = (framed: Framed, clause: Clause, acts: readonly ResolvedAct[], at: number): boolean => {
  const { chunks } = clause
  const opening = chunks.findLastIndex(({ word, first }) => OPENS.test(word) && first < at)
  const opens = chunks[opening]
  if (!opens || (opens.word === 'when' ? !followsTime(framed, clause, opening) : !isOfOld(framed, clause, opening)))
    return false
  if (isFrontedAside(clause, opening, at)) return false
  // "According to the institute, attacks rose in August, when 143 of them killed 194": all that it counts.
  const counted = chunks.slice(0, opening).some((chunk) => chunk.counted === true)
  if (!counted && acts.some((act) => act.at === chunks[0]?.first && act.side === 'behind')) return false
  if (!counted && begins(clause, opening)) return false
  return !acts.some((act) => act.at > opens.first && (act.at < at || act.side !== 'behind'))
}

/** "The attack began on Tuesday, when nine soldiers were wounded": what the sentence is there to tell. */
const begins = ({ chunks, verbs }: Clause, when: number): boolean =>
  chunks
    .slice(0, when)
    .some(
      ({ type, index }) =>
        type === 'verb' && /^(begin|start|happen|occur|date|unfold|erupt)$/.test(verbs[index]?.lemma ?? ''),
    ) && !chunks.slice(0, when).some(({ word }) => word === 'since')

/** "Since March 18, when the truce broke, 40 people have died": an aside to the time that opens a sentence ends with its comma. */
const isFrontedAside = ({ chunks }: Clause, when: number, at: number): boolean => {
  if (chunks.slice(0, when).some(({ type, counted }) => type === 'verb' || counted === true)) return false
  const closing = chunks.findIndex(({ type }, here) => here > when && type === 'comma')
  return (
    closing > when &&
    (chunks[closing]?.first ?? at) < at &&
    chunks.slice(when, closing).some(({ type }) => type === 'verb')
  )
}

const OPENS = /^(when|where)$/

/** "since March, when", "in the fasting month, when". */
const followsTime = ({ groups, tokens }: Framed, { chunks }: Clause, when: number): boolean => {
  const time = chunks[when - 2]
  if (chunks[when - 1]?.type !== 'comma' || !time) return false
  return (
    time.type === 'time' || (time.type === 'group' && PERIODS.test(tokens.folded[groups[time.index]?.head ?? -1] ?? ''))
  )
}

/** "in Gao, where five soldiers were killed last week": another time than what is told before. */
const isOfOld = ({ times, tokens }: Framed, { chunks }: Clause, where: number): boolean => {
  const end = chunks.find(({ type }, at) => at > where && /^(comma|semicolon)$/.test(type)) ?? chunks.at(-1)
  return within(times, chunks[where]?.first ?? 0, end?.end ?? 0).some(
    ({ kind, first }) => kind !== 'day' || /^(last|earlier|previous)$/.test(tokens.folded[first] ?? ''),
  )
}
