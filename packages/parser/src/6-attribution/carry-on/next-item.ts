import { isBullet, isNumbered } from './breaks-off.ts'
import { followsSpeech, opensParagraph, type Silent } from './silent.ts'

/** How many sentences a numbered paragraph is looked back for. */
const LONGEST_PARAGRAPH = 12

/** Whether whoever spoke last did so in a numbered paragraph: what it says ends with that; a list that it opens is its own. */
const spokeInNumbered = ({ framed, actsOf, sentence }: Silent): boolean => {
  const from = Math.max(0, sentence - LONGEST_PARAGRAPH)
  let at = sentence - 1
  while (at > from && actsOf(at).length === 0) at -= 1
  while (at > from && !opensParagraph(framed, at)) at -= 1
  return at >= 0 && isNumbered(framed, at)
}

/** Whether a sentence opens the next item of a list, or the next numbered paragraph, behind one in which somebody spoke. */
export const isNextItem = (silent: Silent): boolean => {
  const { framed, sentence } = silent
  if (isNumbered(framed, sentence) && spokeInNumbered(silent)) return true
  return isBullet(framed, sentence) && isBullet(framed, sentence - 1) && followsSpeech(silent)
}
