import { groupAt, isGroup } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import type { View } from '../view.ts'

/**
 * Whom "it" and "they" stand for behind a colon or semicolon, where the sentence opens with somebody who can speak: "The
 * office looked at the other side: it said that …". The position of that group; -1 where there is none.
 */
export const ownAntecedent = (view: View, position: number): number => {
  const { clause, framed } = view
  const group = framed.groups[groupAt(clause, position)]
  const word = framed.tokens.folded[group?.head ?? -1] ?? ''
  if (group?.class !== 'pronoun' || !/^(it|they)$/.test(word) || !isGroup(clause, 0)) return -1
  const isBehind = clause.chunks.some(({ type }, at) => at < position && (type === 'colon' || type === 'semicolon'))
  const subject = framed.groups[groupAt(clause, 0)]
  if (!isBehind || subject === undefined || subject.class === 'pronoun' || !canSpeak(view, groupAt(clause, 0)))
    return -1
  return subject.plural === (word === 'they') ? 0 : -1
}
