import type { Scope } from '@reportedly/schema'
import type { TimeMention } from '../4-mentions/time-mention.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { BACKGROUND, COUNTED, CUMULATIVE, ONE_EVENT, RANKED_SINCE } from './en/scopes.ts'
import { clauseWords, isWithinClause, ownClause } from './scope/own-clause.ts'
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
}

/** The scope that dates give a figure; undefined when they say nothing of it. */
const byDates = (framed: Framed, words: string, { times, dating, incidentDay }: Dating): Scope | undefined => {
  if (dating.some(({ kind }) => kind === 'period') || isStretch(framed, times)) return 'cumulative'
  const past = dating.find(
    ({ kind, until }) =>
      (kind === 'year' || kind === 'month') && (incidentDay === null || (until ?? '9999') < incidentDay),
  )
  // "In 2024 border troops confiscated 1.5 tonnes" is a year's total; "in 2018, 10 soldiers died in an attack" is not.
  if (past) return COUNTED.test(words) && !ONE_EVENT.test(words) ? 'cumulative' : 'background'
  const dated = dating.find(({ start, until }) => start !== null && until !== null)
  if (!dated?.until || incidentDay === null) return undefined
  const gap = (Date.parse(incidentDay) - Date.parse(dated.until)) / DAY
  return gap > 6 || (gap > 0 && opensClause(framed, dated)) ? 'background' : undefined
}

/** "On Saturday six drones had been shot down": a clause that opens with an earlier day goes back to it. */
const opensClause = ({ tokens, ranges }: Framed, { first }: TimeMention): boolean => {
  const start = ranges[tokens.sentence[first] ?? 0]?.first ?? 0
  const at = /^(on|in|last)$/.test(tokens.folded[first - 1] ?? '') ? first - 1 : first
  return at <= start || tokens.folded[at - 1] === ';'
}

/** "The attack was the deadliest since May, when 52 died": the figure behind is of the earlier one. */
const isRanked = ({ tokens }: Framed, first: number, at: number): boolean =>
  RANKED_SINCE.test(tokens.folded.slice(first, at).join(' '))

/**
 * Whether a figure is of this happening, of a stretch of time, or of an earlier happening told in passing. A sentence
 * that names no time of its own keeps the scope of a lead that sums up a stretch.
 */
export const scopeOf = (framed: Framed, frame: number, dates: Dating, lead: Scope): Scope => {
  const found = framed.frames[frame]
  if (!found) return 'incident'
  const clause = ownClause(framed, found.first)
  if (isRanked(framed, clause.first, found.first)) return 'background'
  const words = clauseWords(framed, clause)
  if (CUMULATIVE.test(words.replace(RANKED_SINCE, ''))) return 'cumulative'
  const isOwn = ({ kind, first }: TimeMention): boolean => kind === 'day' || isWithinClause(clause, first)
  const dated = byDates(framed, words, {
    ...dates,
    times: dates.times.filter(isOwn),
    dating: dates.dating.filter(isOwn),
  })
  if (dated) return dated
  if (BACKGROUND.test(words)) return 'background'
  return lead === 'cumulative' && !dates.dating.some(({ kind }) => kind === 'day') ? 'cumulative' : 'incident'
}
