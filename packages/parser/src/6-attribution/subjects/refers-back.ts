import { STAND_INS, UNNAMED_SPEAKERS } from '../en/speech.ts'
import type { View } from '../view.ts'

/** Whether a group stands for whoever spoke before: "he", "it", "the statement". */
export const refersBack = ({ framed }: View, index: number): boolean => {
  const group = framed.groups[index]
  if (!group) return false
  if (group.class === 'pronoun') return /^(he|she|it|they)$/.test(framed.tokens.folded[group.head] ?? '')
  const head = framed.tokens.folded[group.head] ?? ''
  // "the latter adds", "the same sources specified"
  if (/^(latter|former)$/.test(head) && group.determiner === 'the') return true
  if (framed.tokens.folded[group.wordsFirst - 1] === 'same' && group.quantity < 0) return true
  // "according to these sources": those who spoke last, whatever they were called.
  if (/^(these|those|this|that)$/.test(group.determiner ?? '') && UNNAMED_SPEAKERS.test(head)) return group.quantity < 0
  // "according to the list of victims": a paper that says itself what it is.
  if (/^(list|inventory)$/.test(head) && framed.tokens.folded[group.end] === 'of') return false
  return (
    STAND_INS.test(head) &&
    (group.determiner === 'the' ||
      group.determiner === 'its' ||
      group.determiner === 'this' ||
      group.determiner === 'his' ||
      group.determiner === 'same') &&
    group.owner === null &&
    group.end - group.wordsFirst === 1
  )
}
