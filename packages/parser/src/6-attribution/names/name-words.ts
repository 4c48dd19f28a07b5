import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { View } from '../view.ts'

/** Nouns that are verbs as well and end the name of an office: "the state police command". */
const OFFICES = /^(command|control|support|guard|watch|patrol|post|monitor|service)$/

/** Whether a word with a capital stands where no group does: a part of a name that could be a verb. */
const isStray = ({ tokens, groupOf, ranges }: Framed, at: number): boolean =>
  tokens.kind[at] === WORD &&
  tokens.letterCase[at] !== LOWER &&
  (groupOf[at] ?? 0) === 0 &&
  ranges[tokens.sentence[at] ?? -1]?.upperCase !== true

/** Whether what looks like a verb at a position is a word of a name: "Emergency Medicine and Support Centre". */
export const isNameWord = ({ framed, clause }: View, at: number): boolean => {
  const verb = verbOf(clause, at)
  if (!verb || at === 0 || clause.upperCase || verb.end - verb.first > 1) return false
  if (isStray(framed, verb.first)) return true
  const group = framed.groups[groupAt(clause, at - 1)]
  return group?.class === 'organisation' && !group.plural && OFFICES.test(framed.tokens.folded[verb.first] ?? '')
}

/** Where the name that ends at a position begins, past words of it that look like verbs. */
export const beginningOfStrays = (view: View, position: number): number => {
  const { chunks } = view.clause
  let here = position
  while (isNameWord(view, here - 1)) {
    const joined = chunks[here - 2]?.type === 'and' || chunks[here - 2]?.word === 'of' ? here - 3 : here - 2
    if (!isGroup(view.clause, joined)) return here
    here = joined
  }
  return here
}

/** Where a name goes on to behind `end`, over words of it that look like verbs: "… and Support Centre", "of Jaish". */
export const endOfStrays = (framed: Framed, end: number, limit: number): number => {
  const { tokens, groups, groupOf } = framed
  let here = end
  for (let steps = 0; steps < 4; steps += 1) {
    const stray = /^(and|of|for|&)$/.test(tokens.folded[here] ?? '') ? here + 1 : here
    if (
      stray >= limit ||
      !isStray(framed, stray) ||
      (stray > here && tokens.letterCase[end - 1] === LOWER && tokens.folded[here] === 'and')
    )
      return here
    const next = groups[(groupOf[stray + 1] ?? 0) - 1]
    here =
      next?.first === stray + 1 && next.end <= limit && tokens.letterCase[next.first] !== LOWER ? next.end : stray + 1
  }
  return here
}
