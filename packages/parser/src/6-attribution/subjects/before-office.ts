import { LOWER } from '../../2-tokens/tokenize.ts'
import { OFFICES } from '../../4-mentions/en/titles.ts'
import type { Group } from '../../4-mentions/group.ts'
import { groupAt } from '../../5-frames/clause/clause-walk.ts'
import { isSpeaker } from './is-speaker.ts'
import { isBareName, isPerson } from '../names/person-or-body.ts'
import type { View } from '../view.ts'

/** The words of a group. */
export const nameAt = ({ clause, framed: { groups, text, tokens } }: View, position: number): string => {
  const { wordsFirst = 0, end = 1 } = groups[groupAt(clause, position)] ?? {}
  return text.slice(tokens.start[wordsFirst], tokens.end[end - 1])
}

/** Whether a sentence opens with a name and "a …" behind its comma, which says what that is. */
const isDescribed = ({ framed: { tokens } }: View, name: Group, office: Group): boolean =>
  /^an?$/.test(office.determiner ?? '') &&
  office.quantity < 0 &&
  name.quantity < 0 &&
  name.determiner === null &&
  tokens.letterCase[name.head] !== LOWER

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
  if (!name || !office) return head
  // "Sel News, a Telegram channel of the militia | reported"
  if (head === 2 && isDescribed(view, name, office)) return 0
  if (!(name.person || isBareName(nameAt(view, head - 2)))) return head
  const noun = framed.tokens.folded[office.end - 1] ?? ''
  // "Musa Bello, the manager of the hospital | told": where an office stands alone, it is whose it is that tells.
  const isWhose = office.determiner !== null && /^(of|for|at)$/.test(clause.chunks[head + 1]?.word ?? '')
  const isOffice = OFFICES.has(noun) && (office.end - office.wordsFirst > 1 || isWhose)
  const isLower = framed.tokens.letterCase[office.wordsFirst] === LOWER && isPerson(nameAt(view, head))
  return isOffice || (head === 2 && isLower) ? head - 2 : head
}
