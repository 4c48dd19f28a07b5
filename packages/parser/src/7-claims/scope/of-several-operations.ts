import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { IN_SEVERAL_OPERATIONS } from '../en/scopes.ts'
import { joinWords } from './own-clause.ts'

/** How far behind a figure it may be said what it adds up, in tokens. */
const WITHIN = 10

/**
 * "killed 13 rebels in three separate operations": a figure that adds up what several happenings came to. Those are told
 * one by one behind it, so that it leaves its scope to none of them.
 */
export const isOfSeveral = ({ tokens, groups }: Framed, { group }: Frame): boolean => {
  const { end = 0 } = groups[group] ?? {}
  return IN_SEVERAL_OPERATIONS.test(joinWords(tokens.folded.slice(end, end + WITHIN)))
}
