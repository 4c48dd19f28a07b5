import { NO_WORD } from '../../engine/word.ts'
import { NOUN_FORMS, type NounEntry } from '../en/nouns.ts'
import type { GroupView } from './group-view.ts'
import { factsOf } from './word-facts.ts'

/** What a person can be the head of. */
const HEADED = /^(village|community|household|family|town|clan|district|ward|neighbou?rhood|hamlet|tribal)$/

/** The noun of the field that stands at a token, read with the word before it. */
export const nounAt = ({ below: { tokens } }: GroupView, at: number): NounEntry | undefined => {
  const word = tokens.folded[at] ?? ''
  const before = tokens.folded[at - 1]
  // "blue helmets" are peacekeepers.
  if (before === 'blue' && /^helmets?$/.test(word))
    return NOUN_FORMS.get(word === 'helmet' ? 'peacekeeper' : 'peacekeepers')
  // "aerial vehicles" fly.
  if (before === 'aerial' && /^vehicles?$/.test(word)) return NOUN_FORMS.get(word === 'vehicle' ? 'drone' : 'drones')
  // "the village head" is a person.
  if (/^heads?$/.test(word) && HEADED.test(before ?? '')) return NOUN_FORMS.get(word === 'head' ? 'chief' : 'chiefs')
  return factsOf(tokens.words[at] ?? NO_WORD).noun
}
