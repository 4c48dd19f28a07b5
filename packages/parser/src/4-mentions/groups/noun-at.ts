import { NOUN_FORMS, type NounEntry } from '../en/nouns.ts'
import type { GroupView } from './group-view.ts'

/** The noun of the field that stands at a token, read with the word before it. */
export const nounAt = ({ below: { tokens } }: GroupView, at: number): NounEntry | undefined => {
  const word = tokens.folded[at] ?? ''
  const before = tokens.folded[at - 1]
  // "blue helmets" are peacekeepers.
  if (before === 'blue' && /^helmets?$/.test(word))
    return NOUN_FORMS.get(word === 'helmet' ? 'peacekeeper' : 'peacekeepers')
  // "aerial vehicles" fly.
  if (before === 'aerial' && /^vehicles?$/.test(word)) return NOUN_FORMS.get(word === 'vehicle' ? 'drone' : 'drones')
  const entry = NOUN_FORMS.get(word)
  if (entry) return entry
  // "boda-boda drivers" fine; "al-shabaab-linked" no; "ex-fighters" by its last part.
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 ? NOUN_FORMS.get(word.slice(hyphen + 1)) : undefined
}
