import { LOWER } from '../2-tokens/tokenize.ts'
import { OFFICES } from '../4-mentions/en/titles.ts'
import { groupAt } from '../5-frames/clause-walk.ts'
import { isSpeaker } from './is-speaker.ts'
import { isBareName, isPerson } from './person-or-body.ts'
import type { View } from './view.ts'

/** The words of a group. */
export const nameAt = ({ clause, framed: { groups, text, tokens } }: View, position: number): string => {
  const { wordsFirst = 0, end = 1 } = groups[groupAt(clause, position)] ?? {}
  return text.slice(tokens.start[wordsFirst], tokens.end[end - 1])
}

/**
 * "Colonel Musa Bello, acting head of the office | said", "For his part, Musa Bello, the Orva East commissioner | said", "On
 * Sunday Musa Bello, Orva state information commissioner | said": the name that opens a sentence, where no comma closes its office.
 */
export const beforeOffice = (view: View, head: number): number => {
  const { clause, framed } = view
  const before = clause.chunks[head - 3]?.type ?? 'comma'
  if (head < 2 || clause.chunks[head - 1]?.type !== 'comma' || !/^(comma|time)$/.test(before)) return head
  if (!isSpeaker(view, head - 2)) return head
  const [name, office] = [framed.groups[groupAt(clause, head - 2)], framed.groups[groupAt(clause, head)]]
  if (!name || !office || !(name.person || isBareName(nameAt(view, head - 2)))) return head
  const noun = framed.tokens.folded[office.end - 1] ?? ''
  const isOffice = OFFICES.has(noun) && office.end - office.wordsFirst > 1
  const isLower = framed.tokens.letterCase[office.wordsFirst] === LOWER && isPerson(nameAt(view, head))
  return isOffice || (head === 2 && isLower) ? head - 2 : head
}
