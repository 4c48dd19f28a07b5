import type { Framed } from '../5-frames/fill-frames.ts'

const LONGEST = 16
const DASH = /^(–|—|-|--)$/

/** Whether a token stands in a dateline: "KADUNA, Nigeria (AFP) –", "Maputo, May 13, 2024 (Lusa) -". */
export const isDateline = ({ tokens, ranges }: Framed, at: number): boolean => {
  const first = ranges[tokens.sentence[at] ?? 0]?.first ?? 0
  if (at >= first + LONGEST) return false
  const dash = tokens.folded
    .slice(first, first + LONGEST)
    .findIndex((word, step) => DASH.test(word) && tokens.start[first + step] !== tokens.end[first + step - 1])
  // A colon or a verb before the dash makes it something else.
  return (
    dash > 0 &&
    at < first + dash &&
    !tokens.folded.slice(first, first + dash).some((word) => /^(said|says|:|was|were|killed|had|has)$/.test(word))
  )
}
