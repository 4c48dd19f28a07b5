import { groupAt, isGroup, skipModifiers, startsClause } from '../../5-frames/clause/clause-walk.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

const ENDS: ReadonlySet<string> = new Set(['quote', 'semicolon', 'colon', 'dash'])

/**
 * The relative clause about a speaker at a position: the publisher tells in its own voice who it is. Before the verb it
 * reaches to the verb; behind it, to the end of the clause.
 */
export const asideOf = (view: View, position: number, verbFirst: number): SpeechAct['aside'] => {
  const { clause, framed } = view
  const group = framed.groups[groupAt(clause, position)]
  if (!group) return undefined
  const { chunks } = clause
  const inverted = group.first > verbFirst
  let here = skipModifiers(clause, position + 1)
  if (chunks[here]?.type === 'comma') here += 1
  // "said Musa Bello, a father of three who lost two nephews"
  if (inverted && chunks[here - 1]?.type === 'comma' && isGroup(clause, here) && !startsClause(clause, here))
    here = skipModifiers(clause, here + 1)
  if (chunks[here]?.type === 'preposition' && chunks[here + 1]?.type === 'relative') here += 1
  const first = chunks[here]?.type === 'relative' ? chunks[here]?.first : undefined
  if (first === undefined || (!inverted && first > verbFirst)) return undefined
  if (!inverted) return { first, end: verbFirst }
  const closing = chunks.findIndex((chunk, at) => at > here && ENDS.has(chunk.type))
  return { first, end: chunks[closing]?.first ?? view.limit }
}
