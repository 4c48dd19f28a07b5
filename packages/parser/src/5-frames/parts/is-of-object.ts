import { isPeople } from '../../4-mentions/en/nouns.ts'
import { readVerb } from '../../4-mentions/en/verbs.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'

/** How many groups before a part those may stand whom it is of. */
const FARTHEST = 6

/** Verbs of reporting that may as well be done to somebody: "gave the bandits a chase". */
const DONE_TO = /^(give|put|set|find|see)$/

/** Nouns of many: "a gathering of terrorists". */
const OF_MANY = /^(gathering|group|column|convoy|band|team|crowd|unit|gang|squad|number|cell|hideout|concentration)$/

/** Where a group begins, with the quotation mark and the noun of many before it. */
const opening = (folded: readonly string[], first: number): number => {
  const at = /^["“‘']$/.test(folded[first - 1] ?? '') ? first - 1 : first
  if (folded[at - 1] !== 'of' || !OF_MANY.test(folded[at - 2] ?? '')) return at
  return /^(an?|the)$/.test(folded[at - 3] ?? '') ? at - 3 : at - 2
}

/**
 * "Troops chased the bandits and killed three of them": whether a part is of people without a figure to whom something was
 * done right before in its sentence, and so of no figure told earlier.
 */
export const isOfObject = ({ groups, tokens }: Mentioned, index: number): boolean => {
  const part = groups[index]
  for (let at = index - 1; part && at >= Math.max(0, index - FARTHEST); at -= 1) {
    const group = groups[at]
    if (!group || tokens.sentence[group.first] !== tokens.sentence[part.first]) return false
    // Whoever was counted in the sentence is meant.
    if (group.quantity >= 0 && isPeople(group.class)) return false
    const isPlural = group.plural && group.quantity < 0 && group.head >= 0 && isPeople(group.class)
    const verb = readVerb(tokens.folded[opening(tokens.folded, group.first) - 1] ?? '')
    const isDone = verb !== undefined && (!REPORTING_LEMMAS.has(verb.lemma) || DONE_TO.test(verb.lemma))
    if (isPlural && isDone) return true
  }
  return false
}
