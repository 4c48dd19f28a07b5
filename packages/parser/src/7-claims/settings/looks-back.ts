import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { AFTER_ANOTHER } from '../en/circumstances.ts'
import { hasPassed } from './has-passed.ts'
import type { Scene } from './scene-of.ts'

/**
 * Whether a sentence goes back from the day the report is at to an earlier one: "On Wednesday the army had killed 20 near
 * Jilib", "The blast came a day after a raid on Wednesday". With its paragraph the report is back where it was.
 */
export const looksBack = (
  framed: Framed,
  sentence: number,
  { time }: Scene,
  now: Pick<TimeMention, 'start'> | null,
): boolean => {
  if (time === null || time.precision !== 1 || time.start === null || now === null || now.start === null) return false
  if (time.start >= now.start) return false
  const { first, end } = framed.ranges[sentence] ?? { first: 0, end: 0 }
  return hasPassed(framed, time) || AFTER_ANOTHER.test(framed.tokens.folded.slice(first, end).join(' '))
}
