import type { Framed } from '../../5-frames/fill-frames.ts'

/** How far into a sentence the word may stand that ties it to the one before. */
const WITHIN = 4

/** Words that count on from the sentence before: "they", "another three", "the other two", "the same period". */
const TIES = /^(they|them|these|those|another|others?|further|remaining|rest|same)$/

/** Those whom the sentence before told of: "the dead", "among the victims", "the number"; "the enemy" is no publisher’s word. */
const TOLD_OF =
  /^(enemy|dead|victims?|wounded|injured|killed|slain|missing|deceased|detained|arrested|number|figures?|toll|total|count|haul|detainees|captives|survivors)$/

/** A number that counts some of what was told of. */
const NUMBER =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(twen|thir|for|fif|six|seven|eigh|nine)ty(-\w+)?|\d+|several|most|some|many|both)$/

/** "the trucks", and not "the worst raids", which is said of any. */
const isTheSame = (folded: readonly string[], at: number): boolean =>
  folded[at] === 'the' && !/(est|most|worst|first|largest)$/.test(folded[at + 1] ?? '')

/** How far into a sentence "in such incidents" may stand. */
const SUCH_WITHIN = 10

/** "Five guards were hurt in such incidents last week.": of the kind just told of. */
const isOfSuch = (folded: readonly string[], first: number, end: number): boolean => {
  for (let at = first; at < Math.min(end, first + SUCH_WITHIN); at += 1)
    if (/^(in|by)$/.test(folded[at] ?? '') && folded[at + 1] === 'such') return true
  return false
}

/** "That takes the toll to nine": the publisher, who has heard them all, adds up. */
const ADDS_UP = /^(that|this) (takes|brings|raises|puts|took|brought|raised|would)$/

/** Whether a sentence adds up what was told before it. */
export const addsUp = ({ tokens: { folded }, ranges }: Framed, sentence: number): boolean => {
  const { first = 0 } = ranges[sentence] ?? {}
  return ADDS_UP.test(`${folded[first] ?? ''} ${folded[first + 1] ?? ''}`)
}

/**
 * Whether a sentence counts on from the one before ("Another 12 were hurt", "The dead include two nurses"), so that it is
 * on the same word even where a report weighs many.
 */
export const goesOn = (framed: Framed, sentence: number): boolean => {
  const { tokens, ranges } = framed
  if (addsUp(framed, sentence)) return false
  const { first = 0, end = 0 } = ranges[sentence] ?? {}
  const until = Math.min(end, first + WITHIN)
  for (let at = first; at < until; at += 1) {
    const word = tokens.folded[at] ?? ''
    if (TIES.test(word)) return true
    // "Five of its soldiers fell": of whoever has just been told of.
    if (word === 'of' && /^(its|their|his|her)$/.test(tokens.folded[at + 1] ?? '')) return true
    // "Six of the trucks burned": of what has just been told of.
    if (word === 'of' && NUMBER.test(tokens.folded[at - 1] ?? '') && isTheSame(tokens.folded, at + 1)) return true
    if (TOLD_OF.test(word) && tokens.folded[at - 1] === 'the') return true
  }
  return isOfSuch(tokens.folded, first, end)
}
