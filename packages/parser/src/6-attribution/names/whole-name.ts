import { WORD } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

const JOINING = /^[._-]$/

const touches = ({ tokens }: Framed, at: number): boolean => at > 0 && tokens.start[at] === tokens.end[at - 1]

/** Whether a handle or a web address goes on at a token: "@front_news", "Suwayda.net". */
const goesOn = (framed: Framed, at: number): boolean =>
  JOINING.test(framed.tokens.folded[at] ?? '') &&
  touches(framed, at) &&
  touches(framed, at + 1) &&
  framed.tokens.kind[at + 1] === WORD

/** Whether a group is only the end of a name that begins in the group before it: "Rescue 1122", "Suwayda.net". */
export const isEndOfName = (framed: Framed, index: number): boolean => {
  const { groups, tokens } = framed
  const [before, group] = [groups[index - 1], groups[index]]
  if (!before || !group) return false
  if (goesOn(framed, group.first - 1)) return before.end === group.first - 1
  const bare = group.class === 'elided' && group.quantity >= 0 && group.determiner === null
  return (
    bare && before.class === 'name' && before.end === group.first && /^\d{1,4}$/.test(tokens.folded[group.first] ?? '')
  )
}

/** Where a name ends, with the figure, the handle or the web address that is part of it. */
export const endOfName = (framed: Framed, index: number, end: number): number => {
  const next = framed.groups[index + 1]
  if (next?.first === end && isEndOfName(framed, index + 1)) return next.end
  let here = end
  while (goesOn(framed, here)) here += 2
  return here
}

/** Whether a name is a handle: "@front_news". */
export const isHandle = ({ tokens }: Framed, first: number): boolean => tokens.folded[first - 1] === '@'
