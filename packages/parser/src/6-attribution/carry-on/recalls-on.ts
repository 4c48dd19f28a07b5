import { opensParagraph, type Silent } from './silent.ts'

/** Verbs behind which a paragraph goes back to what was. */
const RECALLS = /^(recall|remember|recount)$/

/** "The judgment recalls that the hamlet had been attacked before. On 4 February, …": more of what whoever spoke last recalls. */
export const recallsOn = ({ framed, actsOf, sentence, floor: { chain } }: Silent): boolean => {
  if (!RECALLS.test(chain[0]?.speaker.verb ?? '') || actsOf(sentence).length > 0) return false
  let at = sentence
  while (at > 0 && !opensParagraph(framed, at) && actsOf(at).length === 0) at -= 1
  return at < sentence && actsOf(at).length > 0
}
