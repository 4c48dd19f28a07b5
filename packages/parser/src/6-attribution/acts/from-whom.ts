import { groupAt, isGroup } from '../../5-frames/clause/clause-walk.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { behindPaper } from '../subjects/behind-paper.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** What stands before, and what is said of it: "That’s from", "All this is according to". */
const OPENS = /^(all )?(that|this|these|it) (s|'s|’s|is|was|are|were|comes?|came) (all )?(from|according)$/

/** How many words such an opening may have. */
const LONGEST = 5

/** Whether a sentence says in its opening from whom the publisher has what stands before it. */
export const opensFromWhom = ({ tokens: { folded }, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  for (let words = 3; words <= LONGEST && first + words <= end; words += 1)
    if (OPENS.test(folded.slice(first, first + words).join(' '))) return true
  return false
}

/** "That’s from the governor’s office": on whose word all that stands before is. */
export const fromWhom = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const chunk = clause.chunks[at]
  if (!chunk || !/^(from|according to)$/.test(chunk.word) || !isGroup(clause, at + 1)) return undefined
  const sentence = framed.tokens.sentence[chunk.first] ?? 0
  if (chunk.first - (framed.ranges[sentence]?.first ?? 0) >= LONGEST || !opensFromWhom(framed, sentence))
    return undefined
  const position = behindPaper(view, at + 1)
  const speaker = canSpeak(view, groupAt(clause, position))
    ? nameSpeaker(framed, groupAt(clause, position), 'say', view.limit)
    : null
  if (!speaker || framed.groups[groupAt(clause, position)]?.class === 'pronoun') return undefined
  return { speaker, refersBack: false, relay: null, at: chunk.first, side: 'before', denial: false, ofThis: true }
}
