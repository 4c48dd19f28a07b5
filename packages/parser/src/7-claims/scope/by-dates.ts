import type { Scope } from '@reportedly/schema'
import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Span } from '../../engine/span.ts'
import { firstFrom } from '../../engine/within.ts'
import { AT_ONE_PLACE, COUNTED, ONE_EVENT, RANKED_SINCE } from '../en/scopes.ts'
import { hasPassed } from '../settings/has-passed.ts'
import type { ToldTime } from '../settings/tell-times.ts'
import type { Before } from './gone-on.ts'
import { isStretch } from './is-stretch.ts'
import { isInClause, type OwnClause } from './own-clause.ts'
import type { Entry } from './tell-entries.ts'

const DAY = 86_400_000
/** How many tokens into its sentence a year still opens it: "“In 2024". */
const OPENING = 2

/** How many days apart two happenings are. */
export const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / DAY

/** What dates a figure. */
export interface Dating {
  /** All times that reach it, in the order of the text. */
  readonly times: readonly ToldTime[]
  /** Those of them that say when it happened, and those longer than a day. */
  readonly dating: readonly ToldTime[]
  /** Tokens of clauses that date someone of whom it does not tell: "farmers whom bandits abducted in May". */
  readonly asides: readonly Span[]
  /** The day of the happening told first; null when unknown. */
  readonly incidentDay: string | null
  /** The day on which the stretch begins that the report opens with the sum of; null where it opens with none. */
  readonly summedFrom: string | null
  /** The sentence that introduces the list it stands in; -1 where none does. */
  readonly introduction: number
  /** The entry of a list or chronology it stands in. */
  readonly entry: Entry | null
  /** The figure told before it; null for the first. */
  readonly before: Before | null
}

export interface OwnDating extends Dating {
  readonly clause: OwnClause
  readonly rule: string
  /** Whether one alone is counted, whom no total is made of. */
  readonly isOne: boolean
}

/** A sentence that opens with a year and tells of as many as this, at no one place, sums the year up. */
const MANY = 100

/** "In 2024 security forces killed 221 rebels and arrested 915", not "In 2014 raiders killed 300 at a base". */
const isSumOfYear = (
  { tokens, ranges, quantities }: Framed,
  words: string,
  year: number,
  { first, end }: OwnClause,
): boolean => {
  const start = ranges[tokens.sentence[year] ?? 0]?.first ?? 0
  if (year - start > OPENING || AT_ONE_PLACE.test(words)) return false
  for (let index = firstFrom(quantities, first); index < quantities.length; index += 1) {
    const quantity = quantities[index]
    if (!quantity || quantity.first >= end) return false
    if ((quantity.value.low ?? quantity.value.high ?? 0) >= MANY) return true
  }
  return false
}

/**
 * "In 2024 border troops confiscated 1.5 tonnes" and "5,600 were killed in 2024, 2,200 injured" are a year's totals; "in
 * 2018, 10 soldiers died in an attack" is none.
 */
const isTally = (
  framed: Framed,
  words: string,
  { kind, first }: TimeMention,
  clause: OwnClause,
  rule: string,
): boolean => {
  // "the killing of 22 villagers in 1991"
  if (rule === 'frames/outcome-of' || ONE_EVENT.test(words) || /\bpreviously\b/.test(words)) return false
  if (COUNTED.test(words)) return true
  if (kind === 'year' && isSumOfYear(framed, words, first, clause)) return true
  // "31 robbers were arrested last year"
  const { quantities } = framed
  const opening = quantities[firstFrom(quantities, clause.first)]
  return kind === 'year' && opening !== undefined && opening.first < first
}

/** "On Saturday six drones had been shot down": a clause that opens with an earlier day goes back to it. */
const opensClause = ({ tokens, ranges }: Framed, { first }: TimeMention): boolean => {
  const start = ranges[tokens.sentence[first] ?? 0]?.first ?? 0
  const preposed = /^(on|in|last)$/.test(tokens.folded[first - 1] ?? '') ? first - 1 : first
  const at = /^(already|earlier)$/.test(tokens.folded[preposed - 1] ?? '') ? preposed - 1 : preposed
  return at <= start || tokens.folded[at - 1] === ';'
}

/** "Last week 4 tonnes were confiscated" */
const isLast = ({ tokens: { folded } }: Framed, { first }: TimeMention): boolean =>
  folded[first] === 'last' || folded[first - 1] === 'last'

/** The scope that dates give a figure; undefined when they say nothing of it. */
export const byDates = (
  framed: Framed,
  words: string,
  { times, dating, incidentDay, summedFrom, clause, rule, isOne }: OwnDating,
): Scope | undefined => {
  // "the sixth such drone since November" ranks what it tells.
  if ((dating.some(({ kind }) => kind === 'period') && !RANKED_SINCE.test(words)) || isStretch(framed, times))
    return 'cumulative'
  const past = dating.find(
    ({ kind, until }) =>
      (kind === 'year' || kind === 'month') && (incidentDay === null || (until ?? '9999') < incidentDay),
  )
  if (past) return !isOne && isTally(framed, words, past, clause, rule) ? 'cumulative' : 'background'
  const dated = dating.find(({ start, until }) => start !== null && until !== null)
  if (!dated?.until || incidentDay === null) return undefined
  // What happened within the stretch summed up is one of the happenings summed.
  if (summedFrom !== null && dated.until >= summedFrom) return undefined
  const gap = daysBetween(dated.until, incidentDay)
  return gap > 6 ||
    (gap > 0 &&
      (hasPassed(framed, dated) || isLast(framed, dated)) &&
      isInClause(clause, dated.first) &&
      opensClause(framed, dated))
    ? 'background'
    : undefined
}
