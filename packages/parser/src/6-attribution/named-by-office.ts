import { LOWER } from '../2-tokens/tokenize.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { Speaker } from './speaker.ts'

/** How many words an office behind a name may have. */
const LONGEST = 12

/** Whether a word stands in the aside right behind a name: "Hamed Bakayoko, the minister of defence,". */
const hasOffice = ({ tokens }: Framed, { end }: Speaker, word: string): boolean => {
  if (tokens.folded[end] !== ',' || !/^(the|an?|its|their|his|her)$/.test(tokens.folded[end + 1] ?? '')) return false
  for (let at = end + 2; at < end + LONGEST && tokens.folded[at] !== ','; at += 1) {
    if (/^(who|which|that|of|for|in|at)$/.test(tokens.folded[at] ?? '')) return false
    if (tokens.folded[at] === word) return true
  }
  return false
}

/** Whoever was named with the office that "the minister", "the spokesman" says alone; undefined where nobody was. */
export const namedByOffice = (framed: Framed, speaker: Speaker, known: readonly Speaker[]): Speaker | undefined => {
  const { tokens } = framed
  const isPlain =
    speaker.end - speaker.first === 1 &&
    tokens.folded[speaker.first - 1] === 'the' &&
    tokens.letterCase[speaker.first] === LOWER
  if (!isPlain) return undefined
  return known.findLast((one) => one.end <= speaker.first && hasOffice(framed, one, tokens.folded[speaker.first] ?? ''))
}
