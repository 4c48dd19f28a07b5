import { maskAt } from '../../3-quantities/mask-at.ts'
import type { Measured } from '../../3-quantities/quantity.ts'
import type { Anchors } from './anchor.ts'
import { published } from './days.ts'
import { between, type Found } from './found.ts'
import { readMasked } from './read-masked.ts'

type Read = NonNullable<ReturnType<typeof readMasked>>

/** Longer than that, two dates bound no stretch that one happening fills. */
const LONGEST = 31

/** How many days on a word lets the second date be: "and" joins days that follow each other, "to" any of a stretch. */
const farthestBy = (word: string): number =>
  word === 'and' ? 1 : /^(to|until|till|through|–|-)$/.test(word) ? LONGEST : 0

const dayOf = ({ kind, start, until }: Found): number | null =>
  kind === 'day' && start === until ? published(start) : null

/**
 * "30 September and 1 October", "from 28 September to 2 October": two dates that bound one stretch of days. "On 3 May and
 * 9 June" stay two.
 */
export const joinDays = (measured: Measured, read: Read, today: number | null, anchors: Anchors): Read => {
  const { folded } = measured.tokens
  const farthest = farthestBy(folded[read.end] ?? '')
  const from = farthest === 0 ? null : dayOf(read.found)
  if (from === null) return read
  const at = folded[read.end + 1] === 'on' ? read.end + 2 : read.end + 1
  const mask = maskAt(measured, at)
  if (mask?.value !== 'date' || mask.first !== at) return read
  const next = readMasked(measured, mask.first, mask.end, mask.value, today, anchors)
  const until = next ? dayOf(next.found) : null
  if (next === undefined || until === null || until <= from || until - from > farthest) return read
  return { first: read.first, end: next.end, found: between(from, until) }
}
