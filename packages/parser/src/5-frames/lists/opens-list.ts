import type { Measured } from '../../3-quantities/quantity.ts'

/** Marks that open an item of a list. */
const BULLET = /^[-–—•*·▪◦●■►]$/
/** "Items recovered", "Civilian fatalities": a heading without a colon is no longer. */
const LONGEST_HEADING = 8

/** "(a)", "(12)", "c)": how many tokens the number of an item takes that is set in brackets; 0 where there is none. */
const lengthOfNumber = (folded: readonly string[], at: number): number => {
  const opens = folded[at] === '(' ? 1 : 0
  return folded[at + opens + 1] === ')' && /^([a-z]|[ivx]{1,4}|\d{1,2})$/.test(folded[at + opens] ?? '') ? opens + 2 : 0
}

/** The first token of a line behind its bullet or its number: "• 14 soldiers", "2) one pistol". */
export const behindBullet = ({ tokens: { folded }, maskOf, masks }: Measured, first: number, end: number): number => {
  let at = first + lengthOfNumber(folded, first)
  const mask = masks[(maskOf[at] ?? 0) - 1]
  if (mask?.first === at && mask.value === 'label') at = mask.end
  while (at < end && BULLET.test(folded[at] ?? '')) at += 1
  return at
}

/** Whether a line begins like an item: with a bullet, a number of its own or a figure. */
const isItem = (below: Measured, sentence: number): boolean => {
  const { first, end } = below.ranges[sentence] ?? NOTHING
  return first < end && (behindBullet(below, first, end) > first || (below.quantityAt[first] ?? 0) > 0)
}

const NOTHING = { first: 0, end: 0 }

/** Whether a sentence ends a paragraph as a heading does, with a colon or with no mark, and an item stands below it. */
export const opensList = (below: Measured, sentence: number): boolean => {
  const { ranges, sentences, tokens } = below
  const { first, end } = ranges[sentence] ?? NOTHING
  if (first === end || sentences[sentence]?.paragraph === sentences[sentence + 1]?.paragraph) return false
  const last = tokens.folded[end - 1] ?? ''
  const isShort = end - first <= LONGEST_HEADING && /^[\p{L})]/u.test(last)
  // "The following were recovered:-"
  const hasColon = last === ':' || (last === '-' && tokens.folded[end - 2] === ':')
  return (hasColon || isShort) && isItem(below, sentence + 1)
}
