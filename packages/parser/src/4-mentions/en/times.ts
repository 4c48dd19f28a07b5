import { MONTHS, WEEKDAYS } from '../../3-quantities/en/calendar.ts'

const OPENERS: ReadonlySet<string> = new Set([
  ...'yesterday today tonight overnight weekend a that the this past last previous'.split(' '),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
])

/** Whether a time can begin with a word; a reader need look no further when not. */
export const opensTime = (word: string): boolean => OPENERS.has(word)

/** Openers that most often open no time: what stands behind them decides. */
const MERE_OPENERS: ReadonlySet<string> = new Set(['a', 'that', 'the'])
const BEHIND_THEM =
  /^(day|week|month|year|date|morning|afternoon|evening|night|same|next|following|previous|preceding|beginning|start|end|middle|course|\d+(st|nd|rd|th))$/

export const isMereOpener = (word: string): boolean => MERE_OPENERS.has(word)

/** Whether a time can go on with a word behind "a", "that" or "the": a look at it spares all readers nearly always. */
export const goesOnTime = (word: string): boolean => BEHIND_THEM.test(word)

/** Whether a word opens a stretch that has not ended. */
export const isSince = (word: string): boolean => word === 'since'

/** Spans of days before publication: "the past 24 hours", "the last week". */
export const SPANS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  hours: 1 / 24,
  hour: 1 / 24,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
  weekend: 3,
  fortnight: 14,
  decade: 3650,
}

/** What makes the day behind it that of words: "said on Monday", "in a statement on Monday". */
export const SAID =
  /^(said|told|added|announced|claimed|confirmed|reported|statements?|broadcast|message|communiqué|communique|reporters|journalists|briefing)$/
