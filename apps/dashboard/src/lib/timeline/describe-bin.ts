import type { Bins } from './choose-bins.ts'

const FORMATS = {
  day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
}

/** A stretch of the timeline in words: "11 May 2025", "May 2025", "April to June 2025", "2025". */
export const describeBin = (start: Date, last: Date, unit: Bins['unit']): string => {
  if (unit !== 'quarter') return FORMATS[unit].format(start)
  return FORMATS.month.formatRange(start, last)
}
