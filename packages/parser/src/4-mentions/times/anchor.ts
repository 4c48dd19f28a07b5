import { type Found, onDay, unresolved } from './found.ts'

/** The day a text has told of last, as days since 1970; null before it has told of any. */
export type Anchor = number | null

/** So many days behind the day told last, or before it. */
export const shift = (anchor: Anchor, days: number): Found =>
  anchor === null ? unresolved('day') : onDay(anchor + days)
