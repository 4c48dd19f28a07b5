import type { Measure } from '@reportedly/schema'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { MANY_HAPPENINGS, THEY_DID, TOO_MANY } from '../en/scopes.ts'
import { joinWords } from './own-clause.ts'

const HARM: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'casualties',
  'captured',
  'abducted',
  'missing',
])

/** How many "tens of thousands" and "millions" are at the least; 0 for any other vague word. */
const leastOf = (
  { tokens: { folded } }: Framed,
  { first, end }: { readonly first: number; readonly end: number },
): number => {
  const words = joinWords(folded.slice(first, end))
  if (/\bmillions\b/.test(words)) return 1_000_000
  return /\b(tens|hundreds) of thousands\b/.test(words) ? 10_000 : 0
}

/** Whether a figure is larger than any one happening makes it: "killed tens of thousands" says so without a number. */
export const isOfMany = (framed: Framed, { group, measure }: Frame): boolean => {
  const quantity = framed.quantities[framed.groups[group]?.quantity ?? -1]
  const { low, high } = quantity?.value ?? { low: 1, high: 1 }
  const least = low ?? high ?? (quantity ? leastOf(framed, quantity) : 0)
  return HARM.has(measure) ? least >= TOO_MANY.harmed : measure === 'displaced' && least >= TOO_MANY.displaced
}

/** "January saw 74 attacks. They claimed 91 lives": whether a clause tells what the attacks of the sentence before it did. */
export const isOfAttacks = ({ ranges, tokens: { folded } }: Framed, sentence: number, words: string): boolean => {
  const before = ranges[sentence - 1]
  return (
    before !== undefined &&
    THEY_DID.test(words) &&
    MANY_HAPPENINGS.test(joinWords(folded.slice(before.first, before.end)))
  )
}
