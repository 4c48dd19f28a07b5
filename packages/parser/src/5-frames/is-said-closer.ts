import { verbOf } from './clause/clause-walk.ts'
import type { FrameView } from './frame-rule.ts'

/** Whether the word behind a figure says what it counts: "losses at 32 killed", "put it at 52 dead". */
export const isSaidCloser = ({ clause }: FrameView, at: number): boolean => {
  const behind = clause.chunks[at + 1]
  return behind?.type === 'state' || (behind?.type === 'verb' && verbOf(clause, at + 1)?.form === 'bare')
}
