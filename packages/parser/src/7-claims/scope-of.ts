import type { Scope } from '@reportedly/schema'
import type { TimeMention } from '../4-mentions/time-mention.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

const CUMULATIVE =
  /\b(so far this year|this year|to date|in total since|since the (start|beginning|outbreak|launch|onset)|since (the )?(war|conflict|insurgency|fighting|revolution|coup|unrest) |over the (past|last) (\w+ )?(weeks|months|years|decades|year|month|decade)|in the (past|last) (\w+ )?(weeks|months|years|decades|year|month|decade)|during the (past|last) (\w+ )?(weeks|months|years|year|month)|every (month|year|week|day)|each (month|year|week)|a (year|month)\b.*\bon average|per (month|year)|all-time|between \w+ and \w+ (19|20)\d\d|annually|in (19|20)\d\d alone|total combat losses|overall (count|number|toll|total)|for the (month|year|quarter)|quarterly|in one week|since (last )?(january|february|march|april|may|june|july|august|september|october|november|december|(19|20)\d\d)|year-old (war|conflict|insurgency)|(months?|years?) of (war|fighting|conflict|violence)|over the (past|last) (weeks|months|years)|in the week to|during the (war|conflict|campaign)|same period|the (\w+ )?(war|conflict|crisis|insurgency)( \w+){0,12} (has|have) (\w+ )?(killed|displaced|uprooted|claimed|left|forced|wounded|driven))\b/
const BACKGROUND =
  /\b(last (month|year)|last week a similar|(\w+ )?(months?|years?|weeks) (ago|earlier|before)|a (week|month|year) (ago|earlier|before)|earlier this (month|year|week)|previous(ly)?|in a similar (attack|incident)|the (worst|deadliest|heaviest)\b.*\bsince)\b/

const DAY = 86_400_000
const COUNTED =
  /\b(recorded|registered|documented|confiscated|verified|logged|tallied|counted|received|carried out|conducted|intercepted)\b/
const ONE_EVENT =
  /\b(in|after|when|during) (an?|the) (\w+[ -]){0,3}(attack|ambush|battle|clash|raid|bombing|blast|explosion|shelling|massacre|strike|encounter|assault)\b/

/** The scope that the dates of a sentence give its figures; undefined when they say nothing of it. */
const byDates = (words: string, times: readonly TimeMention[], incidentDay: string | null): Scope | undefined => {
  if (times.some(({ kind }) => kind === 'period') || isStretch(words, times)) return 'cumulative'
  const past = times.find(
    ({ kind, until }) =>
      (kind === 'year' || kind === 'month') && (incidentDay === null || (until ?? '9999') < incidentDay),
  )
  // "In 2024 border troops confiscated 1.5 tonnes" is a year's total; "in 2018, 10 soldiers died in an attack" is not.
  if (past) return COUNTED.test(words) && !ONE_EVENT.test(words) ? 'cumulative' : 'background'
  const dated = times.find(({ start, until }) => start !== null && until !== null)
  const gap = dated?.until && incidentDay !== null ? (Date.parse(incidentDay) - Date.parse(dated.until)) / DAY : 0
  return gap > 6 ? 'background' : undefined
}

/** "between 26 June and 2 July": two days that bound a stretch. */
const isStretch = (words: string, times: readonly TimeMention[]): boolean => {
  if (!/\b(between|from)\b/.test(words)) return false
  return times.some(
    ({ start, until }) =>
      start !== null &&
      until !== null &&
      (Date.parse(until) - Date.parse(start)) / DAY > 2 &&
      (Date.parse(until) - Date.parse(start)) / DAY < 300,
  )
}

/**
 * Whether a figure is of this happening, of a stretch of time, or of an earlier happening told in passing. A sentence that
 * names no time of its own keeps the scope of a lead that sums up a stretch.
 */
export const scopeOf = (
  framed: Framed,
  frame: number,
  times: readonly TimeMention[],
  incidentDay: string | null,
  lead: Scope,
): Scope => {
  const found = framed.frames[frame]
  const range = framed.ranges[framed.tokens.sentence[found?.first ?? 0] ?? 0]
  if (!found || !range) return 'incident'
  const words = framed.tokens.folded.slice(range.first, range.end).join(' ')
  if (CUMULATIVE.test(words)) return 'cumulative'
  const dated = byDates(words, times, incidentDay)
  if (dated) return dated
  if (BACKGROUND.test(words)) return 'background'
  return lead === 'cumulative' && !times.some(({ kind }) => kind === 'day') ? 'cumulative' : 'incident'
}
