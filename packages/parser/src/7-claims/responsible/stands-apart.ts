import { NEW_EVENTS } from '../../5-frames/en/actors.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { isLoneLine } from '../settings/is-lone-line.ts'
import { isOfOtherTimes } from './tell-parties.ts'

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
