import { WEEKDAYS } from '../../3-quantities/en/calendar.ts'
import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** The first word of the name of a weekly that is called by its day: "Sunday" of "told the Sunday Herald"; the token itself elsewhere. */
export const beginningOfWeekly = ({ tokens: { folded, letterCase } }: Framed, first: number): number =>
  WEEKDAYS.has(folded[first - 1] ?? '') &&
  folded[first - 2] === 'the' &&
  folded[first - 3] !== 'on' &&
  letterCase[first] !== LOWER
    ? first - 1
    : first
