import type { Group } from '../../4-mentions/group.ts'
import type { FrameView } from '../frame-rule.ts'

/** "two of the soldiers": a share of people who are called by that noun. */
export const isShareOf = ({ below }: FrameView, { head, first, end }: Group): boolean => {
  const words = below.tokens.folded.slice(first, end)
  const of = words.indexOf('of')
  return head === end - 1 && of > 0 && of === words.length - 3 && /^(the|those|these)$/.test(words[of + 1] ?? '')
}
