import type { Framed } from '../5-frames/fill-frames.ts'
import { isBackground } from './breaks-off.ts'
import { type Floor, resolveActs, voiceOf } from './resolve-acts.ts'
import type { SpeechAct } from './speech-act.ts'

/** How many sentences ahead, and in how many paragraphs, whoever spoke last has to speak again. */
const FARTHEST = 4
const MOST_PARAGRAPHS = 2

/** The paragraph that a sentence stands in. */
const paragraphOf = ({ sentences }: Framed, sentence: number): number => sentences[sentence]?.paragraph ?? 0

/**
 * Whether a silent sentence stands between two of one speaker: "12 were killed, the general said. On Tuesday, troops seized
 * five rifles. He added that …". What such a sentence tells is on the same word, in whichever paragraph it stands, unless
 * the publisher puts in what happened in earlier years.
 */
export const speaksOn = (
  framed: Framed,
  actsOf: (sentence: number) => readonly SpeechAct[],
  sentence: number,
  floor: Floor,
): boolean => {
  const voice = voiceOf(floor.chain)
  if (voice === null || actsOf(sentence).length > 0 || isBackground(framed, sentence)) return false
  const until = Math.min(sentence + FARTHEST, framed.ranges.length)
  for (let next = sentence + 1; next < until; next += 1) {
    if (paragraphOf(framed, next) - paragraphOf(framed, sentence) > MOST_PARAGRAPHS) return false
    const acts = actsOf(next)
    if (acts.length === 0) continue
    return voiceOf(resolveActs(framed, acts, floor).acts[0]?.chain ?? []) === voice
  }
  return false
}
