import { isPerson } from '../names/person-or-body.ts'
import { followsSpeech, opensParagraph, type Silent } from './silent.ts'

/** "A woman said that her husband had been killed. Her neighbour was shot dead.": who speaks goes on of those about her. */
export const tellsOfOwn = (silent: Silent): boolean => {
  const { framed, sentence, floor } = silent
  if (!followsSpeech(silent) || opensParagraph(framed, sentence)) return false
  const { first = 0 } = framed.ranges[sentence] ?? {}
  return /^(his|her)$/.test(framed.tokens.folded[first] ?? '') && isPerson(floor.chain[0]?.speaker.name ?? '')
}
