import { LOCATIVE } from '../../4-mentions/en/places.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'

/** How many frames back the whole of a part stands. */
const FARTHEST = 12

/**
 * The frame whose circumstances a part shares: "killed in the West Bank, among them 204 children, while 53 died in Israel".
 * Undefined for one of another sentence, and where the part says itself where it was: "31 of them over Belgorod".
 */
export const wholeFrame = ({ frames, groups, tokens }: Framed, index: number): Frame | undefined => {
  const part = frames[index]?.value
  const group = groups[part?.group ?? -1]
  if (!part || !group || part.subsetOf < 0) return undefined
  const whole = groups[part.subsetOf]
  if (!whole || tokens.sentence[whole.first] !== tokens.sentence[group.first]) return undefined
  const next = tokens.folded[group.end] ?? ''
  if (LOCATIVE.has(next) && !/^(from|to|against|into|above|under)$/.test(next)) return undefined
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
    const value = frames[at]?.value
    if (value?.group !== part.subsetOf || value.measure !== part.measure) continue
    // "and of them 51 were eliminated in Bastar": what has a verb of its own has a place of its own.
    return value.predicate.first === part.predicate.first ? value : undefined
  }
  return undefined
}
