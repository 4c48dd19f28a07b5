import type { Framed } from '../../5-frames/fill-frames.ts'
import type { SpeechAct } from '../acts/speech-act.ts'

/** Whether a sentence is the publisher’s up to a semicolon, and another’s behind it: "A strike left 15 dead; the mayor said 54 were hurt." */
export const tellsHalf = ({ tokens, ranges }: Framed, [told, ...more]: readonly SpeechAct[]): boolean => {
  if (!told || more.length > 0 || told.side !== 'behind') return false
  const first = ranges[tokens.sentence[told.at] ?? 0]?.first ?? told.at
  return tokens.folded.slice(first, told.at).includes(';')
}
