import type { Scope } from '@reportedly/schema'
import { standsIn } from '../../engine/stands-in.ts'
import { within } from '../../engine/within.ts'
import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { ToldTime } from '../settings/tell-times.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { isOfPeople } from '../../5-frames/counted/is-of-people.ts'
import {
  BACKGROUND,
  COUNTED_ATTACKS,
  CUMULATIVE,
  EARLIER_WHEN,
  IN_ONE_ATTACK,
  LAST_WEEK,
  LONG_AFTER,
  RANKED_SINCE,
  RECALLED,
  STANDS,
  STARTED_IT,
  STATEWIDE,
  WHERE,
} from '../en/scopes.ts'
import { clauseWords, isInClause, isWithinClause, joinWords, type OwnClause, ownClause } from './own-clause.ts'
import { byDates, type Dating, daysBetween } from './by-dates.ts'
import { goneOn } from './gone-on.ts'
import { isOfAttacks, isOfMany } from './of-many-happenings.ts'
import { isStretch } from './is-stretch.ts'
import { isOfSeveral } from './of-several-operations.ts'
import { isOfSameDay } from './same-period.ts'

/** How many tokens behind a figure its time may stand. */
const LOOK_BEHIND = 16

/** Rules of figures that someone gives for a toll: "a week earlier the ministry had put it at 171" dates the giving. */
const IS_COUNT: ReadonlySet<string> = new Set(['frames/toll', 'frames/figure-for-it'])

/** What none of the patterns of `isOfEarlier` can do without. */
const mayBeEarlier = standsIn((word) =>
  /\b(where|after|when|started|began|triggered|sparked|ignited|worst|deadliest|bloodiest|heaviest|largest|biggest|highest|most|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d+(st|nd|rd|th))\b/.test(
    word,
  ),
)

/** "The attack was the deadliest since May, when 52 died", "came two months after 23 died": the figure is of the earlier one. */
export const isOfEarlier = ({ tokens, ranges }: Framed, at: number): boolean => {
  const { first } = ranges[tokens.sentence[at] ?? 0] ?? { first: at }
  if (!mayBeEarlier(tokens.words, first, at)) return false
  let from = at
  while (from > first && tokens.folded[from] !== ';') from -= 1
  const before = joinWords(tokens.folded.slice(from, at))
  if (WHERE.test(before) && LAST_WEEK.test(joinWords(tokens.folded.slice(at, at + LOOK_BEHIND)))) return true
  // "in August, when 143 incidents claimed 194 lives"
  if (COUNTED_ATTACKS.test(before)) return false
  return RANKED_SINCE.test(before) || LONG_AFTER.test(before) || EARLIER_WHEN.test(before) || STARTED_IT.test(before)
}

/** What the sentence that introduces a list says of its items: a sum over a stretch; a change in brackets ("+14") is of the day. */
const inList = (framed: Framed, figure: number, introduction: number): Scope | undefined => {
  const range = framed.ranges[introduction]
  if (!range) return undefined
  const words = joinWords(framed.tokens.folded.slice(range.first, range.end))
  if (!CUMULATIVE.test(words) && !isStretch(framed, within(framed.times, range.first, range.end))) return undefined
  return isChange(framed, figure) ? 'incident' : 'cumulative'
}

/** "10,267 (+9)": what the day has added to a total. */
const isChange = ({ text, tokens }: Framed, figure: number): boolean => {
  const start = tokens.start[figure] ?? 0
  return /\(\+ ?\d?$/.test(text.slice(Math.max(0, start - 3), start + 1))
}

/** Whether what the day has added to it stands behind a figure. */
const hasChange = ({ groups, quantities, tokens: { folded } }: Framed, { group }: Frame): boolean => {
  const end = quantities[groups[group]?.quantity ?? -1]?.end ?? -1
  return folded[end] === '(' && folded[end + 1] === '+'
}

/** Whether the words of its sentence before a figure recall another happening. */
const isRecalled = ({ tokens, ranges }: Framed, at: number): boolean => {
  const before = tokens.folded.slice(ranges[tokens.sentence[at] ?? 0]?.first ?? at, at)
  return before.some((word) => word.startsWith('recall')) && RECALLED.test(joinWords(before))
}

const isOne = ({ groups, quantities }: Framed, { group }: Frame): boolean => {
  const { low, high } = quantities[groups[group]?.quantity ?? -1]?.value ?? { low: 1, high: 1 }
  return low === 1 && high === 1
}

/** "A porter was shot dead", and no part of a figure. */
const isPerson = ({ groups }: Framed, { group, measure, subsetOf }: Frame): boolean =>
  isOfPeople(measure) && subsetOf < 0 && groups[group]?.plural === false && groups[group].quantity < 0

/** "* 20 August 2013 – Gunmen fire on a train": what stands in the entry of an earlier day is of that day. */
const isEnteredEarlier = ({ entry, incidentDay }: Dating): boolean => {
  const until = entry?.day?.until ?? null
  return until !== null && incidentDay !== null && daysBetween(until, incidentDay) > 6
}

/** The clause of a figure, without the words that open its sentence where it has a time of its own. */
const clauseOf = (framed: Framed, at: number, times: readonly TimeMention[]): OwnClause => {
  const clause = ownClause(framed, at)
  const hasOwn = times.some(({ first }) => isInClause(clause, first))
  return hasOwn ? { ...clause, opening: { first: clause.first, end: clause.first } } : clause
}

/** Whether the very verb of a figure has a day: no sum is made in one. */
const hasOwnDay = (dating: readonly ToldTime[], { predicate }: Frame): boolean =>
  dating.some(
    ({ kind, verb, start, until }) =>
      kind === 'day' && start === until && verb !== null && predicate.first >= verb.first && predicate.first < verb.end,
  )

const isSum = (words: string): boolean => CUMULATIVE.test(words.replace(RANKED_SINCE, ''))

/** The words of its sentence before a clause: "forces have come under attack since May, and 70 have been injured". */
const wordsBefore = ({ tokens, ranges }: Framed, { first }: OwnClause): string =>
  joinWords(tokens.folded.slice(ranges[tokens.sentence[first] ?? 0]?.first ?? first, first))

/** "since May the toll has risen to 41: 30 soldiers; eight rebels": an item past a semicolon is of the sum before the colon. */
const breaksDownSum = (framed: Framed, { predicate, subsetOf }: Frame, clause: OwnClause): boolean => {
  const { tokens, ranges, groups } = framed
  const from = ranges[tokens.sentence[predicate.first] ?? 0]?.first ?? predicate.first
  const whole = groups[subsetOf]
  const isItem = whole !== undefined && whole.end <= predicate.first + 1 && tokens.folded[whole.end] === ':'
  return isItem && clause.first > whole.end && isSum(joinWords(tokens.folded.slice(from, whole.end)))
}

/**
 * Whether a figure is of this happening, of a stretch of time, or of an earlier happening told in passing. A sentence
 * that names no time of its own keeps the scope of a lead that sums up a stretch.
 */
export const scopeOf = (framed: Framed, frame: number, dates: Dating, lead: Scope): Scope => {
  const found = framed.frames[frame]
  if (!found) return 'incident'
  if (isChange(framed, found.first)) return 'incident'
  if (hasChange(framed, found.value)) return 'cumulative'
  if (isOfEarlier(framed, found.first)) return 'background'
  const listed = inList(framed, found.first, dates.introduction)
  if (listed) return listed
  if (isRecalled(framed, found.first)) return 'background'
  const clause = clauseOf(framed, found.first, dates.times)
  const words = clauseWords(framed, clause, dates.asides)
  const isDay = hasOwnDay(dates.dating, found.value)
  if (!isDay && (isOfSeveral(framed, found.value) || COUNTED_ATTACKS.test(words))) return 'cumulative'
  if (found.value.measure === 'missing' && STATEWIDE.test(words)) return 'cumulative'
  if (isOfSameDay(framed, found.first, words)) return 'incident'
  if (!isDay && breaksDownSum(framed, found.value, clause)) return 'cumulative'
  if (!isDay && (isSum(words) || (STANDS.test(words) && isSum(wordsBefore(framed, clause))))) return 'cumulative'
  const isOwn = ({ kind, first }: TimeMention): boolean => kind === 'day' || (!isDay && isWithinClause(clause, first))
  const dated = byDates(framed, words, {
    ...dates,
    times: dates.times.filter(isOwn),
    dating: dates.dating.filter(isOwn),
    clause,
    rule: found.rule,
    isOne: isOne(framed, found.value),
  })
  if (dated) return dated
  if (!isDay && BACKGROUND.test(words) && !IS_COUNT.has(found.rule)) return 'background'
  const sentence = framed.tokens.sentence[found.first] ?? 0
  if (isOfMany(framed, found.value) || isOfAttacks(framed, sentence, words)) return 'cumulative'
  if (dates.dating.some(({ kind }) => kind === 'day')) return 'incident'
  if (isEnteredEarlier(dates)) return 'background'
  const isDated = dates.times.some(({ kind, role }) => kind === 'day' && role !== 'said')
  // "A porter was shot dead": whom a report of a stretch tells of alone is no total of it.
  // "had killed 20 in a raid on a hospital": nor is one happening.
  if (lead === 'cumulative') return isPerson(framed, found.value) || IN_ONE_ATTACK.test(words) ? 'incident' : lead
  if (isDated) return lead
  return goneOn(dates.before, sentence, framed.sentences[sentence]?.paragraph ?? 0, words, found.value.subsetOf >= 0)
}
