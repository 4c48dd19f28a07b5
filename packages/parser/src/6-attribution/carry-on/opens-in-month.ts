import { within } from '../../engine/within.ts'
import { goesOn } from './goes-on.ts'
import { opensParagraph, type Silent } from './silent.ts'

/** Whose releases go through the months of an operation. */
const COMMANDS = /^(military|armed-group)$/

/**
 * Whether a paragraph opens with what was in a month, or in one of a year, of which nobody there speaks: "The slum was in June
 * 2018 the site of a massacre." A command’s release may go on so.
 */
export const opensInMonth = ({ framed, actsOf, sentence, floor }: Silent): boolean => {
  if (!opensParagraph(framed, sentence) || actsOf(sentence).length > 0 || goesOn(framed, sentence)) return false
  if (COMMANDS.test(floor.chain[0]?.speaker.kind ?? '')) return false
  const { first = 0, end = 0 } = framed.ranges[sentence] ?? {}
  return within(framed.times, first, end).some(({ kind }) => kind === 'month')
}
