import type { Scope } from '@reportedly/schema'
import { within } from '../engine/within.ts'
import type { TimeMention } from '../4-mentions/time-mention.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { BACKGROUND, COUNTED, CUMULATIVE, LONG_AFTER, ONE_EVENT, RANKED_SINCE } from './en/scopes.ts'
import { clauseWords, isInClause, isWithinClause, type OwnClause, ownClause } from './scope/own-clause.ts'
import { isStretch } from './scope/is-stretch.ts'

const DAY = 86_400_000

/** What dates a figure. */
export interface Dating {
  /** All times that reach it, in the order of the text. */
  readonly times: readonly TimeMention[]
  /** Those of them that say when it happened, and those longer than a day. */
  readonly dating: readonly TimeMention[]
  /** The day of the happening told first; null when unknown. */
  readonly incidentDay: string | null
  /** The sentence that introduces the list it stands in; -1 where none does. */
  readonly introduction: number
}

interface OwnDating extends Dating {
  /** First token of the figure. */
  readonly figure: number
  /** Whether what befell the figure had happened by then: "had been shot down". */
  readonly hasPassed: boolean
}

/** The scope that dates give a figure; undefined when they say nothing of it. */
const byDates = (
  framed: Framed,
  words: string,
  { times, dating, incidentDay, figure, hasPassed }: OwnDating,
): Scope | undefined => {
  if (dating.some(({ kind }) => kind === 'period') || isStretch(framed, times)) return 'cumulative'
  const past = dating.find(
    ({ kind, until }) =>
      (kind === 'year' || kind === 'month') && (incidentDay === null || (until ?? '9999') < incidentDay),
  )
  if (past) return isTally(words, past, figure) ? 'cumulative' : 'background'
  const dated = dating.find(({ start, until }) => start !== null && until !== null)
  if (!dated?.until || incidentDay === null) return undefined
  const gap = (Date.parse(incidentDay) - Date.parse(dated.until)) / DAY
  return gap > 6 || (gap > 0 && (hasPassed || isLast(framed, dated)) && opensClause(framed, dated))
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
  const before = tokens.folded.slice(from, at).join(' ')
  return RANKED_SINCE.test(before) || LONG_AFTER.test(before)
}

/** "Last week 4 tonnes were confiscated" */
const isLast = ({ tokens: { folded } }: Framed, { first }: TimeMention): boolean =>
  folded[first] === 'last' || folded[first - 1] === 'last'

/** What the sentence that introduces a list says of its items: a sum over a stretch; a change in brackets ("+14") is of the day. */
const inList = (framed: Framed, figure: number, introduction: number): Scope | undefined => {
  const range = framed.ranges[introduction]
  if (!range) return undefined
  const words = framed.tokens.folded.slice(range.first, range.end).join(' ')
  if (!CUMULATIVE.test(words) && !isStretch(framed, within(framed.times, range.first, range.end))) return undefined
  const start = framed.tokens.start[figure] ?? 0
  return framed.text.slice(Math.max(0, start - 2), start + 1).includes('+') ? 'incident' : 'cumulative'
}

/** The clause of a figure, without the words that open its sentence where it has a time of its own. */
const clauseOf = (framed: Framed, at: number, times: readonly TimeMention[]): OwnClause => {
  const clause = ownClause(framed, at)
  const hasOwn = times.some(({ first }) => isInClause(clause, first))
  return hasOwn ? { ...clause, opening: { first: clause.first, end: clause.first } } : clause
}

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
  if (CUMULATIVE.test(words.replace(RANKED_SINCE, ''))) return 'cumulative'
  const isOwn = ({ kind, first }: TimeMention): boolean => kind === 'day' || isWithinClause(clause, first)
  const dated = byDates(framed, words, {
    ...dates,
    times: dates.times.filter(isOwn),
    dating: dates.dating.filter(isOwn),
    figure: found.first,
    hasPassed: framed.tokens.folded[found.value.predicate.first] === 'had',
  })
  if (dated) return dated
  if (BACKGROUND.test(words)) return 'background'
  return lead === 'cumulative' && !dates.dating.some(({ kind }) => kind === 'day') ? 'cumulative' : 'incident'
}
