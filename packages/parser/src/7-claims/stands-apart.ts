import { NEW_EVENTS } from '../5-frames/en/actors.ts'
import type { Attributed } from '../6-attribution/attributed.ts'
import { isOfOtherTimes } from './tell-parties.ts'

const LINE_END = /[.!?…:;"”’)]$/

/** A headline among others: a line of its own that ends without a full stop and begins no text. */
const isLoneLine = ({ sentences, text }: Attributed, sentence: number): boolean => {
  const here = sentences[sentence]
  const next = sentences[sentence + 1]
  if (!here || sentence === 0 || LINE_END.test(text.slice(here.start, here.end).trimEnd())) return false
  if (/^\s*[-*•–]/.test(text.slice(here.start, here.start + 3))) return false
  return here.paragraph !== sentences[sentence - 1]?.paragraph && here.paragraph !== next?.paragraph
}

/** "were killed in a roadside blast": an attack brought up as new, with nobody behind it. */
const isNewEvent = ({ clauseOf, groups, tokens }: Attributed, sentence: number): boolean =>
  clauseOf(sentence).chunks.some((chunk) => {
    const group = chunk.type === 'group' ? groups[chunk.index] : undefined
    return (
      group !== undefined &&
      group.class === 'event' &&
      /^(a|an|another)$/.test(group.determiner ?? '') &&
      !/^operations?$/.test(tokens.folded[group.head] ?? '') &&
      NEW_EVENTS.test(tokens.folded[group.head] ?? '')
    )
  })

/** Whether a sentence tells of another time or another event than those about it. */
export const standsApart = (attributed: Attributed, sentence: number): boolean =>
  isOfOtherTimes(attributed, sentence) ||
  isLoneLine(attributed, sentence) ||
  (sentence > 1 && isNewEvent(attributed, sentence))
