import type { Attribute } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import { askOnce } from '../../engine/word.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

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

/** What a word says of those counted; nearly all say nothing. */
const attributesOfWord = askOnce((word) =>
  WORDS.filter(([, pattern]) => pattern.test(word)).map(([attribute]) => attribute),
)

/** What the words of a group say of those counted, in the order of the attributes. */
export const attributesOf = ({ tokens }: Framed, group: Group | undefined): Attribute[] => {
  if (!group || group.head < 0) return []
  const words = tokens.words.slice(group.wordsFirst, Math.max(group.reach, group.end))
  const said = new Set(words.flatMap(attributesOfWord))
  const attributes = said.size === 0 ? [] : WORDS.flatMap(([attribute]) => (said.has(attribute) ? [attribute] : []))
  const named = group.class === 'name' || words.some(({ folded }) => folded === 'named')
  return named ? [...attributes, 'named-person'] : attributes
}
