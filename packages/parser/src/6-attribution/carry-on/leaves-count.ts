import { within } from '../../engine/within.ts'
import { followsSpeech, type Silent } from './silent.ts'

/** How a count is dated: "according to the ministry, as of 20 April". */
const DATED = /\bas (of|at)\b/

/** Whether a sentence with a day of its own stands behind a count that somebody gave up to a day: it is no part of that. */
export const leavesCount = (silent: Silent): boolean => {
  const { framed, sentence, floor } = silent
  if (floor.chain[0]?.speaker.verb !== 'according to' || !followsSpeech(silent)) return false
  const { first = 0, end = 0 } = framed.ranges[sentence] ?? {}
  if (!within(framed.times, first, end).some(({ kind }) => kind === 'day')) return false
  const before = framed.ranges[sentence - 1] ?? { first: 0, end: 0 }
  return DATED.test(framed.tokens.folded.slice(before.first, before.end).join(' '))
}
