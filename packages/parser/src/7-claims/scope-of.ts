import type { Scope } from '@reportedly/schema'
import { firstFrom, within } from '../engine/within.ts'
import type { TimeMention } from '../4-mentions/time-mention.ts'
import type { ToldTime } from './tell-times.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { Frame } from '../5-frames/frame.ts'
import {
  BACKGROUND,
  COUNTED,
  CUMULATIVE,
  LONG_AFTER,
  ONE_EVENT,
  RANKED_SINCE,
  SINCE_WHEN,
  STANDS,
  STARTED_IT,
} from './en/scopes.ts'
import { clauseWords, isInClause, isWithinClause, joinWords, type OwnClause, ownClause } from './scope/own-clause.ts'
import { type Before, goneOn } from './scope/gone-on.ts'
import type { Entry } from './scope/tell-entries.ts'
import { isStretch } from './scope/is-stretch.ts'

const DAY = 86_400_000

/** Rules of figures that someone gives for a toll: "a week earlier the ministry had put it at 171" dates the giving. */
const IS_COUNT: ReadonlySet<string> = new Set(['frames/toll', 'frames/figure-for-it'])

/** What dates a figure. */
export interface Dating {
  /** All times that reach it, in the order of the text. */
  readonly times: readonly ToldTime[]
  /** Those of them that say when it happened, and those longer than a day. */
  readonly dating: readonly ToldTime[]
  /** The day of the happening told first; null when unknown. */
  readonly incidentDay: string | null
  /** The sentence that introduces the list it stands in; -1 where none does. */
  readonly introduction: number
  /** The entry of a list or chronology it stands in. */
  readonly entry: Entry | null
  /** The figure told before it; null for the first. */
  readonly before: Before | null
}

interface OwnDating extends Dating {
  /** First token of the figure. */
  readonly figure: number
  /** Whether one alone is counted, whom no total is made of. */
  readonly isOne: boolean
}

/** "A drone had struck the depot on Saturday", "on Saturday six had been shot down": by then it had happened. */
const hasPassed = ({ tokens, clauseOf }: Framed, { verb, first, end }: ToldTime): boolean => {
  const { verbs } = clauseOf(tokens.sentence[first] ?? 0)
  return tokens.folded[(verb ?? verbs[firstFrom(verbs, end)])?.first ?? -1] === 'had'
}

/** The scope that dates give a figure; undefined when they say nothing of it. */
const byDates = (
  framed: Framed,
  words: string,
  { times, dating, incidentDay, figure, isOne }: OwnDating,
): Scope | undefined => {
  // "the sixth such drone since November" ranks what it tells.
  if ((dating.some(({ kind }) => kind === 'period') && !RANKED_SINCE.test(words)) || isStretch(framed, times))
    return 'cumulative'
  const past = dating.find(
    ({ kind, until }) =>
      (kind === 'year' || kind === 'month') && (incidentDay === null || (until ?? '9999') < incidentDay),
  )
  if (past) return !isOne && isTally(words, past, figure) ? 'cumulative' : 'background'
  const dated = dating.find(({ start, until }) => start !== null && until !== null)
  if (!dated?.until || incidentDay === null) return undefined
  const gap = (Date.parse(incidentDay) - Date.parse(dated.until)) / DAY
  return gap > 6 || (gap > 0 && (hasPassed(framed, dated) || isLast(framed, dated)) && opensClause(framed, dated))
    ? 'background'
    : undefined
}

/** "In 2024 border troops confiscated 1.5 tonnes" is a year's total; "in 2018, 10 soldiers died in an attack" is not. */
const isTally = (words: string, { kind, first }: TimeMention, figure: number): boolean =>
  !ONE_EVENT.test(words) &&
  !/\bpreviously\b/.test(words) &&
  // "31 robbers were arrested last year"
  (COUNTED.test(words) || (kind === 'year' && first > figure))

/** "On Saturday six drones had been shot down": a clause that opens with an earlier day goes back to it. */
const opensClause = ({ tokens, ranges }: Framed, { first }: TimeMention): boolean => {
  const start = ranges[tokens.sentence[first] ?? 0]?.first ?? 0
  const preposed = /^(on|in|last)$/.test(tokens.folded[first - 1] ?? '') ? first - 1 : first
  const at = /^(already|earlier)$/.test(tokens.folded[preposed - 1] ?? '') ? preposed - 1 : preposed
  return at <= start || tokens.folded[at - 1] === ';'
}

/** "The attack was the deadliest since May, when 52 died", "came two months after 23 died": the figure is of the earlier one. */
export const isOfEarlier = ({ tokens, ranges }: Framed, at: number): boolean => {
  const { first } = ranges[tokens.sentence[at] ?? 0] ?? { first: at }
  let from = at
  while (from > first && tokens.folded[from] !== ';') from -= 1
  const before = joinWords(tokens.folded.slice(from, at))
  return RANKED_SINCE.test(before) || LONG_AFTER.test(before) || SINCE_WHEN.test(before) || STARTED_IT.test(before)
}

/** "Last week 4 tonnes were confiscated" */
const isLast = ({ tokens: { folded } }: Framed, { first }: TimeMention): boolean =>
  folded[first] === 'last' || folded[first - 1] === 'last'

/** What the sentence that introduces a list says of its items: a sum over a stretch; a change in brackets ("+14") is of the day. */
const inList = (framed: Framed, figure: number, introduction: number): Scope | undefined => {
  const range = framed.ranges[introduction]
  if (!range) return undefined
  const words = joinWords(framed.tokens.folded.slice(range.first, range.end))
  if (!CUMULATIVE.test(words) && !isStretch(framed, within(framed.times, range.first, range.end))) return undefined
  const start = framed.tokens.start[figure] ?? 0
  return framed.text.slice(Math.max(0, start - 2), start + 1).includes('+') ? 'incident' : 'cumulative'
}

const isOne = ({ groups, quantities }: Framed, { group }: Frame): boolean => {
  const { low, high } = quantities[groups[group]?.quantity ?? -1]?.value ?? { low: 1, high: 1 }
  return low === 1 && high === 1
}

/** "* 20 August 2013 – Gunmen fire on a train": what stands in the entry of an earlier day is of that day. */
const isEnteredEarlier = ({ entry, incidentDay }: Dating): boolean => {
  const until = entry?.day?.until ?? null
  return until !== null && incidentDay !== null && Date.parse(incidentDay) - Date.parse(until) > 6 * DAY
}

/** The clause of a figure, without the words that open its sentence where it has a time of its own. */
const clauseOf = (framed: Framed, at: number, times: readonly TimeMention[]): OwnClause => {
  const clause = ownClause(framed, at)
  const hasOwn = times.some(({ first }) => isInClause(clause, first))
  return hasOwn ? { ...clause, opening: { first: clause.first, end: clause.first } } : clause
}

const isSum = (words: string): boolean => CUMULATIVE.test(words.replace(RANKED_SINCE, ''))

/** The words of its sentence before a clause: "forces have come under attack since May, and 70 have been injured". */
const wordsBefore = ({ tokens, ranges }: Framed, { first }: OwnClause): string =>
  joinWords(tokens.folded.slice(ranges[tokens.sentence[first] ?? 0]?.first ?? first, first))

/**
 * Whether a figure is of this happening, of a stretch of time, or of an earlier happening told in passing. A sentence
 * that names no time of its own keeps the scope of a lead that sums up a stretch.
 */
export const scopeOf = (framed: Framed, frame: number, dates: Dating, lead: Scope): Scope => {
  const found = framed.frames[frame]
  if (!found) return 'incident'
  if (isOfEarlier(framed, found.first)) return 'background'
  const listed = inList(framed, found.first, dates.introduction)
  if (listed) return listed
  const clause = clauseOf(framed, found.first, dates.times)
  const words = clauseWords(framed, clause)
  if (isSum(words) || (STANDS.test(words) && isSum(wordsBefore(framed, clause)))) return 'cumulative'
  const isOwn = ({ kind, first }: TimeMention): boolean => kind === 'day' || isWithinClause(clause, first)
  const dated = byDates(framed, words, {
    ...dates,
    times: dates.times.filter(isOwn),
    dating: dates.dating.filter(isOwn),
    figure: found.first,
    isOne: isOne(framed, found.value),
  })
  if (dated) return dated
  if (BACKGROUND.test(words) && !IS_COUNT.has(found.rule)) return 'background'
  if (dates.dating.some(({ kind }) => kind === 'day')) return 'incident'
  if (isEnteredEarlier(dates)) return 'background'
  const isDated = dates.times.some(({ kind, role }) => kind === 'day' && role !== 'said')
  if (lead === 'cumulative' || isDated) return lead
  const sentence = framed.tokens.sentence[found.first] ?? 0
  return goneOn(dates.before, sentence, framed.sentences[sentence]?.paragraph ?? 0, words)
}
