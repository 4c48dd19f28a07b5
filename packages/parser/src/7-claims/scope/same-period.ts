import type { Framed } from '../../5-frames/fill-frames.ts'
import { CUMULATIVE, OF_A_DAY, SAME_PERIOD } from '../en/scopes.ts'
import { joinWords } from './own-clause.ts'

/** How many sentences before one its period is told. */
const WITHIN = 2

/** "lost 1,480 troops in 24 hours … lost 11 tanks in the same period": whether the period meant is a day. */
export const isOfSameDay = ({ tokens, ranges }: Framed, at: number, words: string): boolean => {
  if (!SAME_PERIOD.test(words)) return false
  const sentence = tokens.sentence[at] ?? 0
  const from = ranges[Math.max(0, sentence - WITHIN)]?.first ?? at
  const before = joinWords(tokens.folded.slice(from, ranges[sentence]?.first ?? at))
  return OF_A_DAY.test(before) && !CUMULATIVE.test(before)
}
