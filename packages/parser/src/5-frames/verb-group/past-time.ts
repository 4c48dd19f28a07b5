import { NO_WORD } from '../../engine/word.ts'
import { factsOf } from '../../4-mentions/groups/word-facts.ts'
import { type Reading, verbAt, wordAt } from './reading.ts'

const OPENS = /^(on|in|since|early|late|earlier|by)$/
const SPELLS = /^(morning|afternoon|evening|night|day|week|month|year)$/
const DAYS = /^(yesterday|today|tonight|overnight)$/
const WHICH = /^(last|this|the same|that)$/

/** Where a time ends that begins at a token: "on Thursday night", "early on Monday", "last week", "on 12 May"; -1 for none. */
const endOfTime = ({ below }: Reading, at: number): number => {
  const { tokens, maskOf } = below
  let here = at
  while (here < at + 2 && OPENS.test(tokens.folded[here] ?? '')) here += 1
  const from = here
  const mask = maskOf[here] ?? 0
  if (/^(date|clock|year)$/.test(below.masks[mask - 1]?.value ?? '')) while (maskOf[here] === mask) here += 1
  else if (factsOf(tokens.words[here] ?? NO_WORD).weekday || DAYS.test(tokens.folded[here] ?? '')) here += 1
  else if (WHICH.test(tokens.folded[here] ?? '') && SPELLS.test(tokens.folded[here + 1] ?? '')) here += 1
  else return -1
  if (SPELLS.test(tokens.folded[here] ?? '')) here += 1
  return here > from ? here : -1
}

/** "were on Thursday killed", "has since Monday been arrested": the token behind a time within a verb group; -1 for none. */
export const pastTime = (reading: Reading, at: number): number => {
  if (at >= reading.limit) return -1
  const end = endOfTime(reading, at)
  if (end < 0 || end >= reading.limit) return -1
  const goesOn =
    verbAt(reading, end)?.forms.has('participle') === true || /^(been|also|being)$/.test(wordAt(reading, end))
  return goesOn ? end : -1
}
