import type { Attribute } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

const WORDS: readonly (readonly [Attribute, RegExp])[] = [
  [
    'children',
    /^(child|children|girls?|boys?|bab(y|ies)|infants?|toddlers?|minors?|schoolchildren|schoolgirls?|schoolboys?|teenagers?|newborns?|pupils?)$/,
  ],
  ['women', /^(wom[ae]n|girls?|mothers?|wi(fe|ves)|sisters?|grandmothers?|daughters?|widows?|females?|nuns?)$/],
  ['journalists', /^(journalists?|reporters?|cameram[ae]n|photographers?|correspondents?)$/],
  ['aid-workers', /^(aid|humanitarians?|aid-workers?)$/],
  ['peacekeepers', /^(peacekeepers?|peacekeeping)$/],
  ['foreign', /^(foreign|foreigners?)$/],
  ['commander', /^(commanders?|leaders?|emirs?|ringleaders?|warlords?|chief)$/],
]

/** What the words of a group say of those counted. */
export const attributesOf = ({ tokens }: Framed, group: Group | undefined): Attribute[] => {
  if (!group || group.head < 0) return []
  const words = tokens.folded.slice(group.wordsFirst, Math.max(group.reach, group.end))
  const attributes = WORDS.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(
    ([attribute]) => attribute,
  )
  const named = group.class === 'name' || words.includes('named')
  return named ? [...attributes, 'named-person'] : attributes
}
