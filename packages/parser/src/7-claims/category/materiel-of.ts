import { isMoney } from '../../3-quantities/en/units.ts'
import type { Category } from '@reportedly/schema'
import { isCategory, isPeople, NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

const VESTS = /^vests?$/
const BLASTS = /^(suicide|explosives?|bomb|bombs|martyrdom|detonating|rigged|laden|booby-trapped|improvised)$/

/** "three bulletproof vests", "tactical vests": worn, and no bomb unless a word says so. */
const isWorn = ({ tokens: { folded } }: Framed, { wordsFirst, head }: Group): boolean =>
  VESTS.test(folded[head] ?? '') &&
  head > wordsFirst &&
  !folded.slice(wordsFirst, head).some((word) => BLASTS.test(word))

/** What kind of thing a group is: by its noun, else by a noun that describes it ("48 cartridge cases"), or money by its unit. */
export const materielOf = (framed: Framed, group: Group): Category => {
  const unit = framed.quantities[group.quantity]?.value.unit
  if (unit && isMoney(unit)) return 'money'
  if (isWorn(framed, group)) return 'other-materiel'
  if (isCategory(group.class) && !isPeople(group.class)) return group.class
  for (let at = group.head - 1; at >= group.wordsFirst; at -= 1) {
    const entry = NOUN_FORMS.get(framed.tokens.folded[at] ?? '')
    if (entry && isCategory(entry.class) && !isPeople(entry.class)) return entry.class
  }
  return 'other-materiel'
}
