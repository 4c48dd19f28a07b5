import { goesOn } from './goes-on.ts'
import { followsSpeech, opensParagraph, type Silent } from './silent.ts'
import { tellsOfItsMen } from './tells-on.ts'

/** Kinds that a paragraph more may be from, in which what was found is listed. */
const TELLS_MORE = /^(military|armed-group)$/

/**
 * Whether a publisher that told the story itself before anybody spoke goes on with it: in a paragraph in which nobody speaks, but
 * right behind a command, or between its words.
 */
export const goesBack = (silent: Silent): boolean => {
  const { framed, sentence, floor } = silent
  if (!floor.told || !opensParagraph(framed, sentence)) return false
  if (goesOn(framed, sentence) || tellsOfItsMen(framed, sentence)) return false
  const command = TELLS_MORE.test(floor.chain[0]?.speaker.kind ?? '')
  return !command || (!followsSpeech(silent) && !/^(same|side)$/.test(silent.next()))
}
