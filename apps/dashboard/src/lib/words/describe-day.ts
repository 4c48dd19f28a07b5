const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** An ISO 8601 date or date-time as a day in words ("11 May 2025"); the day is the one written, whatever the offset. */
export const describeDay = (iso: string): string => days.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
