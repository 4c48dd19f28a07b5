import type { Scope } from '@reportedly/schema'
import type { Framed } from '../5-frames/fill-frames.ts'

const CUMULATIVE =
  /\b(so far this year|this year|to date|in total since|since the (start|beginning|outbreak|launch|onset)|since (the )?(war|conflict|insurgency|fighting|revolution|coup|unrest) |over the (past|last) (\w+ )?(weeks|months|years|decades|year|month|decade)|in the (past|last) (\w+ )?(weeks|months|years|decades|year|month|decade)|during the (past|last) (\w+ )?(weeks|months|years|year|month)|every (month|year|week|day)|each (month|year|week)|a (year|month)\b.*\bon average|per (month|year)|all-time|between \w+ and \w+ (19|20)\d\d|annually|in (19|20)\d\d alone|total combat losses|overall (count|number|toll|total)|for the (month|year|quarter)|quarterly|in one week|since (last )?(january|february|march|april|may|june|july|august|september|october|november|december|(19|20)\d\d)|year-old (war|conflict|insurgency))\b/
const BACKGROUND =
  /\b(last (month|year)|(\w+ )?(months?|years?|weeks) (ago|earlier|before)|a (week|month|year) (ago|earlier|before)|earlier this (month|year|week)|previous(ly)?|in a similar (attack|incident)|had (already )?been (killed|captured|abducted|kidnapped)|the (worst|deadliest|heaviest)\b.*\bsince)\b/

/** Whether a figure is of this happening, of a stretch of time, or of an earlier happening told in passing. */
export const scopeOf = (framed: Framed, frame: number, incidentDay: string | null): Scope => {
  const found = framed.frames[frame]
  const sentence = framed.tokens.sentence[found?.first ?? 0] ?? 0
  const range = framed.ranges[sentence]
  if (!found || !range) return 'incident'
  const words = framed.tokens.folded.slice(range.first, range.end).join(' ')
  const times = framed.times.filter((time) => time.first >= range.first && time.end <= range.end)
  if (times.some((time) => time.kind === 'period') || CUMULATIVE.test(words)) return 'cumulative'
  const dated = times.find((time) => time.start !== null && time.until !== null)
  if (dated?.start && incidentDay !== null && dated.until !== null) {
    const gap = (Date.parse(incidentDay) - Date.parse(dated.until)) / 86_400_000
    if (dated.kind === 'year' || dated.kind === 'month') return gap > 0 ? 'background' : 'incident'
    if (gap > 6) return 'background'
  }
  if (
    times.some(
      (time) =>
        time.kind === 'year' || (time.kind === 'month' && incidentDay !== null && (time.until ?? '9999') < incidentDay),
    )
  )
    return 'background'
  return BACKGROUND.test(words) ? 'background' : 'incident'
}
