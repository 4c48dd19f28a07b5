import { askOnce, NO_WORD } from '../../engine/word.ts'
import { NOUN_FORMS, type NounEntry } from '../en/nouns.ts'
import type { GroupView } from './group-view.ts'
import { factsOf } from './word-facts.ts'

/** What a person can be the head of. */
const HEADED = /^(village|community|household|family|town|clan|district|ward|neighbou?rhood|hamlet|tribal)$/

/** Words that are read with the word before them; all others are read by themselves. */
const isReadWithBefore = askOnce((word) => /^(helmets?|vehicles?|heads?)$/.test(word))

/** The noun of the field that stands at a token, read with the word before it. */
export const nounAt = ({ below: { tokens } }: GroupView, at: number): NounEntry | undefined => {
  const own = tokens.words[at] ?? NO_WORD
  if (!isReadWithBefore(own)) return factsOf(own).noun
  const word = own.folded
  const before = tokens.folded[at - 1]
  // "blue helmets" are peacekeepers.
  if (before === 'blue' && word.startsWith('helmet'))
    return NOUN_FORMS.get(word === 'helmet' ? 'peacekeeper' : 'peacekeepers')
  // "aerial vehicles" fly.
  if (before === 'aerial' && word.startsWith('vehicle')) return NOUN_FORMS.get(word === 'vehicle' ? 'drone' : 'drones')
  // "the village head" is a person.
  if (word.startsWith('head') && HEADED.test(before ?? '')) return NOUN_FORMS.get(word === 'head' ? 'chief' : 'chiefs')
  return factsOf(own).noun
}
