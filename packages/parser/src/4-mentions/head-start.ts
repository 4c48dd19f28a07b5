import { NUMBER, type Tokens, WORD } from '../2-tokens/tokenize.ts'

/** How many marks a bullet has at the most. */
const MOST_MARKS = 2

/** The token that a sentence begins with behind a bullet, an emoji or the like: "🔹 Kherson.", "• Idlib: …". */
export const headStart = (
  { kind }: Tokens,
  { first, end }: { readonly first: number; readonly end: number },
): number => {
  let at = first
  while (at < end && at - first < MOST_MARKS && kind[at] !== WORD && kind[at] !== NUMBER) at += 1
  return at
}
