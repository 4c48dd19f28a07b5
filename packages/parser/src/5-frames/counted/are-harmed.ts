import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'

const HARMED = /^(dead|killed|slain|wounded|injured|arrested|detained|captured|surrendered)$/

/** "the dead gunmen", "12 wounded rebels": they are counted among those harmed, and not as a force. */
export const areHarmed = ({ tokens }: Mentioned, { wordsFirst, head }: Group): boolean =>
  head >= 0 && tokens.folded.slice(wordsFirst, head).some((word) => HARMED.test(word))
