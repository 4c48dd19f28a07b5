import { isPeople, NOUN_FORMS } from '../en/nouns.ts'
import type { GroupView } from './group-view.ts'
import type { Progress } from './progress.ts'

/** Nouns that say of which service people are, before the noun that counts them. */
const SERVICES =
  /^(military|police|army|navy|security|government|intelligence|paramilitary|gendarmerie|civilian|rescue|medical|humanitarian|law|enforcement|border|air|force)$/
const FEW_WORDS = 3

/** "700 military and law enforcement personnel": one figure counts those of both services. */
export const joinsModifier = (
  { below: { tokens, quantityAt } }: GroupView,
  { head, here, figure }: Progress,
): boolean => {
  const { folded } = tokens
  if (figure < 0 || head !== here - 1 || !/^(and|or)$/.test(folded[here] ?? '')) return false
  if (!SERVICES.test(folded[head] ?? '')) return false
  for (let at = here + 1; at <= here + FEW_WORDS; at += 1) {
    if ((quantityAt[at] ?? 0) > 0) return false
    const noun = NOUN_FORMS.get(folded[at] ?? '')
    if (noun?.plural === true && isPeople(noun.class) && !SERVICES.test(folded[at] ?? '')) return at > here
    if (!SERVICES.test(folded[at] ?? '')) return false
  }
  return false
}
