import { voiceOf } from '../resolution/voices.ts'
import { goesOn } from './goes-on.ts'
import { followsSpeech, opensParagraph, type Silent } from './silent.ts'

/** Whether a sentence of a body’s own paper says no more of what the body has just recorded: it is on the publisher’s word. */
export const leavesHouse = (silent: Silent): boolean => {
  const { framed, sentence, floor } = silent
  if (floor.house === null || voiceOf(floor.chain) !== floor.house) return false
  return opensParagraph(framed, sentence) || (!followsSpeech(silent) && !goesOn(framed, sentence))
}
