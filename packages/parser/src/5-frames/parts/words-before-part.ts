import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'

/** "30,000 have been displaced, including 5,000 who fled Orva": a part that a verb of its own tells of. */
export const isIncluded = ({ tokens: { folded } }: Mentioned, { first, quantity }: Group): boolean =>
  quantity >= 0 && folded[first - 1] === 'including'

const THE_NUMBER = /\b(the|this|that) (number|figure|total|toll|tally|count) (also )?(includes|included)$/

/** "The number includes 980 casualties": a part of the number told before. */
export const isOfTheNumber = ({ tokens: { folded } }: Mentioned, { first, quantity }: Group): boolean =>
  quantity >= 0 && THE_NUMBER.test(folded.slice(Math.max(0, first - 4), first).join(' '))

/** "22 missiles, of which 17 were shot down" */
export const isOfWhich = ({ tokens: { folded } }: Pick<Mentioned, 'tokens'>, { first }: Group): boolean =>
  folded[first - 2] === 'of' && /^(whom|which)$/.test(folded[first - 1] ?? '')

/** The figure that words before a part name as its whole: "Among **the 58** are nine officers"; -1 where they name none. */
export const namedWhole = (
  { tokens, quantityAt, quantities, groupOf, ranges }: Mentioned,
  { first }: Group,
): number => {
  const opening = ranges[tokens.sentence[first] ?? 0]?.first ?? first
  for (let at = opening; at < first - 2; at += 1) {
    if (!/^(among|amongst|of)$/.test(tokens.folded[at] ?? '') || tokens.folded[at + 1] !== 'the') continue
    const figure = quantities[(quantityAt[at + 2] ?? 0) - 1]
    if (figure && (groupOf[figure.end] ?? 0) === 0) return figure.value.low ?? -1
  }
  return -1
}
