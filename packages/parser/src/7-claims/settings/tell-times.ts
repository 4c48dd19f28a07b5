import { maskAt } from '../../3-quantities/mask-at.ts'
import type { TimeMention } from '../../4-mentions/time-mention.ts'
import { isDateline } from '../../4-mentions/is-dateline.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { VerbGroup } from '../../5-frames/verb-group/verb-group.ts'
import { COUNTS, SPEECH_VERBS } from '../../6-attribution/en/speech.ts'
import type { Digest } from '../../6-attribution/papers/find-digest.ts'
import { firstFrom } from '../../engine/within.ts'
import type { Span } from '../../engine/span.ts'
import { afterClauseEnd } from './after-clause.ts'
import { describingClause } from './describing-clause.ts'
import { COUNTING, HAPPENINGS, INQUIRING, LIMITS, REMAINS } from '../en/circumstances.ts'
import { chunkAt, type Governor, governorOf } from './governor-of.ts'
import { headOf } from './head-of.ts'
import { isAnswer, isOfHappening, isSaid } from './is-said.ts'
import { isOfDeal, isSettingOut } from './of-no-happening.ts'
import { isSinceClause, ranksSince } from './since-clause.ts'

/**
 * What a time dates: what happened; a count or a report of it ("the toll rose on Tuesday"); an entry of a day’s log
 * ("14:05 –"); the end of a stretch ("by Sunday night", "since Monday") or one that nothing happened in ("until Monday"); or
 * that something was said, or the report filed.
 */
export type TimeRole = 'happened' | 'counted' | 'stamp' | 'by' | 'limit' | 'said'

export interface ToldTime extends TimeMention {
  readonly role: TimeRole
  /** The verb it goes with. */
  readonly verb: VerbGroup | null
  /** Tokens outside which it dates nothing: those of a clause that describes a noun ("a rifle taken in 2021"), or stands behind it. */
  readonly clause: Span | null
}

/** Whether a verb is of bodies, which are found or buried later than they died. */
const isOfRemains = (framed: Framed, clause: Clause, at: number): boolean => {
  for (let here = at - 1; here >= 0 && here > at - 8; here -= 1) {
    if (/^(semicolon|verb|quote)$/.test(clause.chunks[here]?.type ?? '')) break
    if (REMAINS.test(headOf(framed, clause, here))) return true
  }
  return REMAINS.test(headOf(framed, clause, at + 1)) || REMAINS.test(headOf(framed, clause, at + 3))
}

/**
 * The verb that a time at the opening of its clause stands before: "on Monday he corrected the number"; past whoever
 * tells of it between commas: "The day before, the paper recalled, he had put it at 12".
 */
const verbAhead = (clause: Clause, at: number): VerbGroup | undefined => {
  const { chunks, verbs } = clause
  const next = firstFrom(verbs, at)
  const verb = verbs[next]
  if (!verb || !SPEECH_VERBS.has(verb.lemma)) return verb
  const position = chunkAt(clause, verb.first)
  const isAside = chunks[position + 1]?.type === 'comma' && chunks[position - 2]?.type === 'comma'
  return isAside ? verbs[next + 1] : verb
}

/** "Between 2 and 6 May, researchers interviewed 37 people": when they looked into it. */
const isOfInquiry = (clause: Clause, { verb, barrier }: Governor, at: number): boolean =>
  INQUIRING.test((verb ?? (barrier < 0 ? verbAhead(clause, at) : null))?.lemma ?? '')

/** "Satellite imagery captured on 16 October shows 54 houses burned": they had been by then. */
const isOfImagery = ({ tokens: { folded } }: Framed, { verb }: Governor): boolean => {
  if (verb?.form !== 'bare') return false
  const noun = folded[verb.first - 1] ?? ''
  return (
    noun === 'imagery' ||
    (/^(images?|photos?|photographs?|pictures?)$/.test(noun) && folded[verb.first - 2] === 'satellite')
  )
}

/** "the toll rose on Tuesday", "from 49 a day earlier", "five bodies were found on Sunday". */
const isCounted = (framed: Framed, clause: Clause, { verb, between, barrier }: Governor, at: number): boolean => {
  if (isOfImagery(framed, { verb, between, barrier })) return true
  // "16 wounded at last count, on 4 October"
  if (clause.chunks[barrier]?.type === 'comma' && COUNTS.test(headOf(framed, clause, barrier - 1))) return true
  if (verb === null) {
    const opens = barrier < 0 || clause.chunks[barrier]?.type === 'semicolon'
    if (opens && COUNTING.has(verbAhead(clause, at)?.lemma ?? '')) return true
    const last = clause.chunks[(between.at(-1) ?? 0) - 1]
    return last?.word === 'from' && clause.chunks[barrier]?.type === 'comma'
  }
  return COUNTING.has(verb.lemma) || isOfRemains(framed, clause, chunkAt(clause, verb.first))
}

/** The word before a time, past the hour of the day: "as of 1700 hours yesterday". */
const wordBefore = (framed: Framed, first: number): string => {
  const { tokens } = framed
  const mask = maskAt(framed, first - 1)
  const at = mask?.value === 'clock' ? mask.first - 1 : first - 1
  const word = tokens.folded[at] ?? ''
  return word === 'of' ? `${tokens.folded[at - 1] ?? ''} of` : word
}

/** "caught by Sunday night", "fled since Monday": the verb was done by then; "By Thursday, 12 were dead" only counts them. */
const isReached = (before: string, { verb, between }: Governor): boolean =>
  before === 'since' || (/^(by|as of)$/.test(before) && (verb !== null || between.length > 0))

/** Whether a clause behind a time tells what happened then: "since Oct. 12, when an attack killed 16". */
const opensWhen = ({ tokens: { folded } }: Framed, { end }: TimeMention): boolean =>
  folded[end] === ',' && folded[end + 1] === 'when'

/** "Situation Update No. 4 (28 March 2025)": the day of issue in a line without a verb dates nothing that happened. */
const isIssued = ({ report, tokens, clauseOf }: Framed, { first, start }: TimeMention): boolean =>
  start !== null &&
  report.publishedAt?.slice(0, 10) === start &&
  tokens.folded[first] !== 'today' &&
  clauseOf(tokens.sentence[first] ?? 0).verbs.length === 0

/** The tokens that a time alone reaches: those of a clause that describes a noun, or that it opens. */
const reachOf = (framed: Framed, clause: Clause, time: TimeMention, { verb }: Governor): Span | null => {
  const { tokens, ranges } = framed
  if (isOfDeal(framed, time)) return { start: time.first, end: time.end }
  const end = ranges[tokens.sentence[time.first] ?? 0]?.end ?? time.end
  // "came three days after 37 people were killed": it dates nothing before it.
  if (
    /^(after|before)$/.test(tokens.folded[time.end - 1] ?? '') &&
    time.end < end - 1 &&
    !isOfHappening(framed, clause, [chunkAt(clause, time.end)])
  )
    return {
      start: time.first,
      end: tokens.folded[time.first - 1] === ',' ? afterClauseEnd(clause, time.end, end) : end,
    }
  const described = describingClause(framed, clause, verb)
  return described && opensWhen(framed, time) ? { start: described.start, end } : described
}

/** "its toll for the July 2024 battle": a time that is part of the name of a happening. */
const isBeforeHappening = (framed: Framed, { first, end }: TimeMention): boolean => {
  const next = framed.groups[firstFrom(framed.groups, end)]
  return (
    next?.first === end &&
    next.head >= 0 &&
    HAPPENINGS.test(framed.tokens.folded[next.head] ?? '') &&
    /^(the|that|this|its|their)$/.test(framed.tokens.folded[first - 1] ?? '')
  )
}

const roleOf = (framed: Framed, clause: Clause, time: TimeMention, governor: Governor): TimeRole => {
  const { tokens } = framed
  if (isDateline(framed, time.first)) return 'said'
  if (maskAt(framed, time.first)?.value === 'clock') return 'stamp'
  // "Friday's strike" was on Friday, whoever speaks of it.
  if (tokens.folded[time.end] === "'s" || isBeforeHappening(framed, time)) return 'happened'
  if (isOfDeal(framed, time)) return 'said'
  // "since Monday, when a man was killed"
  if (opensWhen(framed, time)) return 'happened'
  if (isIssued(framed, time) || tokens.folded[time.first - 1] === 'dated') return 'said'
  const before = wordBefore(framed, time.first)
  // "61 bodies buried since yesterday": they died before.
  if (time.kind === 'day' && LIMITS.test(before))
    return isReached(before, governor) && !isCounted(framed, clause, governor, time.first) ? 'by' : 'limit'
  if (isSinceClause(clause, governor)) return ranksSince(framed, clause) ? 'limit' : 'by'
  if (isSaid(framed, clause, governor, time.kind !== 'day') || isOfInquiry(clause, governor, time.first)) return 'said'
  // "claimed the attack of that month": whose name has a time was then.
  const isOfName = time.kind !== 'day' || before.endsWith(' of')
  if (isSettingOut(framed, governor) || (!isOfName && isAnswer(framed, clause, governor))) return 'counted'
  return isCounted(framed, clause, governor, time.first) ? 'counted' : 'happened'
}

/** "which has held the town since May": the verb is that before the word that makes a stretch of it. */
const firstOf = ({ tokens: { folded } }: Framed, { first }: TimeMention): number =>
  LIMITS.test(folded[first - 1] ?? '') ? first - 1 : first

/** "Babel ran an AFP text on Monday about the attack": the day that an outlet told of it, where a text sums that up. */
const isOfDigest = (
  framed: Framed,
  digest: Digest | null,
  clause: Clause,
  time: TimeMention,
  { verb, between }: Governor,
): boolean => {
  if (digest === null || digest.sentence !== clause.sentence || isOfHappening(framed, clause, between)) return false
  if (isBeforeHappening(framed, time)) return false
  const { first } = time
  if (first < digest.verb.start) return verb === null
  return first < digest.verb.end || (verb !== null && verb.first >= digest.verb.start && verb.first < digest.verb.end)
}

/** Says of every time of a report, in their order, what it dates. */
export const tellTimes = (framed: Framed, digest: Digest | null = null): readonly ToldTime[] =>
  framed.times.map((time) => {
    const clause = framed.clauseOf(framed.tokens.sentence[time.first] ?? 0)
    const governor = governorOf(framed, clause, firstOf(framed, time))
    const told = roleOf(framed, clause, time, governor)
    const role = told === 'happened' && isOfDigest(framed, digest, clause, time, governor) ? 'said' : told
    return { ...time, role, verb: governor.verb, clause: reachOf(framed, clause, time, governor) }
  })
