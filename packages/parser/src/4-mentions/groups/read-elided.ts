import { PRONOUNS, RELATIVES } from '../en/function-words.ts'
import { addGroup } from './add-group.ts'
import type { GroupView, Opening } from './group-view.ts'

/** A group without words of its own: a figure alone, a pronoun, "another". Returns the token to go on from. */
export const readElided = (view: GroupView, { at, wordsFirst, quantity, determiner }: Opening): number => {
  const { tokens, maskOf } = view.below
  const word = tokens.folded[at] ?? ''
  if (quantity >= 0 && maskOf[at] === 0)
    return addGroup(view, { first: at, end: wordsFirst, class: 'elided', plural: true, quantity, determiner })
  if (PRONOUNS.has(word) && !RELATIVES.has(word))
    return addGroup(view, { first: at, end: at + 1, wordsFirst: at, head: at, class: 'pronoun' })
  if (determiner === 'another' || determiner === 'other')
    return addGroup(view, { first: at, end: wordsFirst, class: 'elided', determiner })
  return Math.max(at + 1, wordsFirst)
}
