import type { Framed } from '../../5-frames/fill-frames.ts'
import { isBackground } from './breaks-off.ts'
import type { Floor } from '../resolution/resolve-acts.ts'
import { weighsVoices } from '../resolution/voices.ts'

/** Whose release goes from one deed of its men to the next. */
const COMMANDS = /^(military|armed-group)$/

/** Its men, as such a release calls them, and how far into a sentence they stand that tells of their deeds. */
const ITS_MEN = /^(troops|soldiers|fighters|forces|personnel|operatives|mujahideen|patrols?)$/
const WITHIN = 8

/** Whether a sentence tells in its opening of "the troops" of whom the one before told: "During the raid, the troops also found …". */
export const tellsOfItsMen = ({ tokens: { folded }, ranges }: Framed, sentence: number): boolean => {
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  for (let at = first + 1; at < Math.min(end, first + WITHIN); at += 1)
    if (folded[at - 1] === 'the' && ITS_MEN.test(folded[at] ?? '')) return true
  return false
}

/**
 * Whether a sentence that opens another scene tells of the next deed of those for whom a command speaks, in a report in which
 * nobody else is heard: "Meanwhile, the troops also recovered two rifles."
 */
export const tellsOn = (framed: Framed, sentence: number, floor: Floor): boolean => {
  if (!COMMANDS.test(floor.chain[0]?.speaker.kind ?? '') || weighsVoices(floor)) return false
  const { first = 0, end = 0 } = framed.ranges[sentence] ?? {}
  const opening = framed.tokens.folded.slice(first, Math.min(end, first + WITHIN))
  return opening.some((word) => ITS_MEN.test(word)) && !isBackground(framed, sentence)
}
