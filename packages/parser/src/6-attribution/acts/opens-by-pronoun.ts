import type { Framed } from '../../5-frames/fill-frames.ts'
import { STAND_INS } from '../en/speech.ts'

/** How far into its sentence "He said", "According to him" may stand to go on from the sentence before. */
const OPENING = 3

/** How far into it "he insisted" may stand between commas: "His men, he insisted, had killed nobody". */
const INSERTED = 6

/** How far into it the verb may stand of "Its statement, read on the radio, said" and "In a note sent to reporters it said". */
const BEHIND_PAPER = 16

const isInserted = ({ tokens: { folded } }: Framed, at: number): boolean =>
  folded[at - 2] === ',' && /^(he|she|it)$/.test(folded[at - 1] ?? '') && folded[at + 1] === ','

/** Whether a sentence opens with a paper: "Its statement", "In a short statement". */
const opensWithPaper = ({ tokens: { folded } }: Framed, first: number): boolean => {
  if (/^(its|his|her)$/.test(folded[first] ?? '')) return isPaperWithin(folded, first + 1, first + 3)
  return folded[first] === 'in' && /^(an?|its|his|her)$/.test(folded[first + 1] ?? '')
    ? isPaperWithin(folded, first + 2, first + 4)
    : false
}

const isPaperWithin = (folded: readonly string[], from: number, end: number): boolean =>
  folded.slice(from, end).some((word) => STAND_INS.test(word))

/** Whether the pronoun that speaks with the verb at a token stands where its sentence, from `first` on, goes on from the one before. */
export const opensByPronoun = (framed: Framed, first: number, at: number): boolean => {
  const { folded } = framed.tokens
  if (at - first <= (isInserted(framed, at) ? INSERTED : OPENING)) return true
  if (at - first > BEHIND_PAPER || !opensWithPaper(framed, first)) return false
  return folded[first] !== 'in' || /^(he|she|it)$/.test(folded[at - 1] ?? '')
}
