import { LOWER } from '../../2-tokens/tokenize.ts'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { groupAt, isGroup } from '../../5-frames/clause/clause-walk.ts'
import type { View } from '../view.ts'

const isCapital = ({ tokens }: Framed, { quantity, determiner, wordsFirst }: Group): boolean =>
  quantity < 0 && determiner === null && tokens.letterCase[wordsFirst] !== LOWER

/** Whether a group is a plain noun with a capital, and nobody’s name: "Refugees". */
const isPlain = (framed: Framed, group: Group): boolean => {
  const { text, tokens, known } = framed
  if (!isCapital(framed, group)) return false
  if (!isPeople(group.class) && (group.class !== 'unknown' || group.end - group.first > 1)) return false
  const name = text.slice(tokens.start[group.wordsFirst], tokens.end[group.end - 1])
  return known.source(name) === null && known.actor(name) === null
}

/** Whether the name of a body goes on over the "and" at its end: "the Union for Displaced Persons | and Refugees". */
export const goesOnOverAnd = (framed: Framed, body: Group, next: Group, end: number): boolean => {
  const { tokens, ranges } = framed
  if (tokens.folded[end] !== 'and' || next.first !== end + 1 || end <= body.end) return false
  if (ranges[tokens.sentence[end] ?? 0]?.upperCase === true || tokens.letterCase[end - 1] === LOWER) return false
  return tokens.letterCase[body.head] !== LOWER && isPlain(framed, next)
}

/** Where a body begins whose name goes on so up to a position; else the position itself. */
export const beginningOfPair = ({ clause, framed }: View, position: number): number => {
  const { chunks } = clause
  if (chunks[position - 1]?.type !== 'and' || !/^(of|for)$/.test(chunks[position - 3]?.word ?? '')) return position
  if (!isGroup(clause, position) || !isGroup(clause, position - 2) || !isGroup(clause, position - 4)) return position
  const body = framed.groups[groupAt(clause, position - 4)]
  const first = framed.groups[groupAt(clause, position - 2)]
  const last = framed.groups[groupAt(clause, position)]
  if (!body || !first || !last || !isCapital(framed, first)) return position
  return goesOnOverAnd(framed, body, last, first.end) ? position - 4 : position
}
