import { maskAt } from '../../3-quantities/mask-at.ts'
import { PRONOUNS, RELATIVES } from '../en/function-words.ts'
import { addGroup } from './add-group.ts'
import type { GroupView, Opening } from './group-view.ts'
import { isQuotationMark } from './quotation-marks.ts'

/** A group without words of its own: a figure alone, a pronoun, "another". Returns the token to go on from. */
export const readElided = (view: GroupView, { at, wordsFirst, quantity, determiner }: Opening): number => {
  const { tokens, maskOf } = view.below
  const word = tokens.folded[at] ?? ''
  // "there was no 'at least' in it": words are spoken of, and nobody is counted.
  if (word === 'no' && isQuotationMark(tokens.folded[wordsFirst] ?? '')) return Math.max(at + 1, wordsFirst)
  if (quantity >= 0 && maskOf[at] === 0)
    return addGroup(view, { first: at, end: wordsFirst, class: 'elided', plural: true, quantity, determiner })
  if (PRONOUNS.has(word) && !RELATIVES.has(word))
    return addGroup(view, { first: at, end: at + 1, wordsFirst: at, head: at, class: 'pronoun' })
  // "according to her, …": no noun behind it, so that it owns nothing.
  if (word === 'her' && wordsFirst === at + 1)
    return addGroup(view, { first: at, end: at + 1, wordsFirst: at, head: at, class: 'pronoun' })
  // "a 19-year-old was arrested": the age stands for the noun.
  const age = /^(a|an|the|another|one)$/.test(determiner ?? '') ? maskAt(view.below, wordsFirst) : undefined
  if (age?.value === 'age' && /olds?$/.test(tokens.folded[age.end - 1] ?? '') && tokens.folded[wordsFirst] !== ',')
    return addGroup(view, {
      first: at,
      end: age.end,
      wordsFirst,
      head: age.end - 1,
      class: 'unknown-people',
      plural: tokens.folded[age.end - 1] === 'olds',
      determiner,
    })
  if (determiner === 'another' || determiner === 'other')
    return addGroup(view, { first: at, end: wordsFirst, class: 'elided', determiner })
  return Math.max(at + 1, wordsFirst)
}
