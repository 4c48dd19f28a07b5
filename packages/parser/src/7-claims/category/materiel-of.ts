import { isMoney } from '../../3-quantities/en/units.ts'
import type { Category } from '@reportedly/schema'
import { isCategory, isPeople, NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

const PACKS =
  /^(bales?|bags?|sacks?|boxes|box|crates?|cartons?|packs?|packets?|packages?|parcels?|bundles?|bricks?|drums?|barrels?|cans?|jerrycans?)$/

/** "275 bales of cocaine", "six boxes of ammunition": what is in them. */
const packedIn = ({ tokens: { folded } }: Framed, { head, end, reach }: Group): Category | undefined => {
  const of = folded[head + 1] === 'of' ? head + 1 : folded[end] === 'of' ? end : -1
  if (!PACKS.test(folded[head] ?? '') || of < 0) return undefined
  let inside: Category | undefined
  const last = Math.max(of + PACKED_WITHIN, reach)
  for (let at = of + 1; at < last && /^[\p{L}-]+$/u.test(folded[at] ?? ''); at += 1) {
    const kind = NOUN_FORMS.get(folded[at] ?? '')?.class
    if (kind && isCategory(kind) && !isPeople(kind)) inside = kind
  }
  return inside
}
/** How far behind "of" what is packed may be named: "40 bales of compressed cannabis". */
const PACKED_WITHIN = 3

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
  const packed = packedIn(framed, group)
  if (packed) return packed
  if (isCategory(group.class) && !isPeople(group.class)) return group.class
  for (let at = group.head - 1; at >= group.wordsFirst; at -= 1) {
    const entry = NOUN_FORMS.get(framed.tokens.folded[at] ?? '')
    if (entry && isCategory(entry.class) && !isPeople(entry.class)) return entry.class
  }
  return 'other-materiel'
}
