import type { Measure } from '@reportedly/schema'
import { MIXED } from '../../2-tokens/tokenize.ts'
import { lookupDemonym } from '../../4-mentions/gazetteer/lookup-demonym.ts'
import { isPlaceName } from '../../4-mentions/gazetteer/lookup-place.ts'
import { isMoney } from '../../3-quantities/en/units.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { firstFrom } from '../../engine/within.ts'
import { isCategory, isPeople, NOUN_FORMS } from '../../4-mentions/en/nouns.ts'

const COLLECTIVE =
  /^(army|police|military|navy|government|staff|crew|personnel|equipment|ammunition|cash|cattle|livestock|people|taliban|hezbollah|hamas|isis|food|fuel|gold|money|rice|medicine|explosive|material|gear|dynamite|tnt|heroin|cocaine|hashish|cannabis|marijuana|opium|ammo|ordnance|weaponry|drug|gunpowder|fertiliser|fertilizer|diesel|petrol|timber|charcoal|ivory|powder|media|press|radio|side|enemy|radar|artillery|weed|ransom|clothing|clothes|footwear|fabric|furniture|jewell?ery|literature|paperwork|luggage|foodstuff|garlic|flour|maize|sorghum|millet|wheat|sugar|sesame|cotton|coffee|cocoa|honey|tobacco|alcohol|beer|wine|whisky|vodka|perfume|firewood|copper|silver|mercury|cyanide|urea|cord|grain|meat|salt|fodder|cement)$/
const PERSON_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'captured',
  'abducted',
  'freed',
  'missing',
  'surrendered',
  'neutralised',
])

/** Names of acts and qualities, of which "a" counts nobody. */
const ACTS = /(ing|tion|ment|ness|ity|ism|ence|ance)$|^rise$/

/** Nouns that end like the names of acts and qualities, and are of places. */
const PREMISES =
  /^(institution|installation|plantation|apartment|monument|establishment|settlement|residence|facility)$/

/** Whether a group without a figure stands for one: "a soldier", "the commander", a person's name. */
export const isSingle = (below: Mentioned, group: Group, measure: Measure): boolean => {
  // "One man was killed and another was wounded."
  if (group.class === 'elided' && group.determiner === 'another') return PERSON_MEASURES.has(measure)
  if (group.quantity >= 0 || group.head < 0) return false
  const word = below.tokens.folded[group.head] ?? ''
  // "a police personnel": said of one.
  if (word === 'personnel' && /^an?$/.test(group.determiner ?? '')) return true
  // "a passenger aircraft": a word that is its own plural.
  if (group.plural && !(/^(an?|another)$/.test(group.determiner ?? '') && NOUN_FORMS.get(word)?.singular === word))
    return false
  if (/^(any|every|each|no|such|what|which)$/.test(group.determiner ?? '')) return false
  // "The figure was picked up": a number, where no word says whose figure it is.
  if (word === 'figure' && group.wordsFirst === group.head && group.reach === group.end) return false
  if (isTotalOf(below, group, word) || isHeapOf(below, group, word)) return false
  // "an M203": letters and digits name a make, of which "a" counts one.
  if (group.class === 'name' && below.tokens.kind[group.head] === MIXED && !PERSON_MEASURES.has(measure))
    return /^(an?|another)$/.test(group.determiner ?? '')
  if (group.class === 'name') return PERSON_MEASURES.has(measure) && group.person === true && !isPlace(below, group)
  if (group.class === 'unknown')
    return (
      // "a large amount of ammunition" says of nothing how much it is.
      word !== 'amount' &&
      (group.determiner === 'a' || group.determiner === 'an' || group.determiner === 'another') &&
      (!ACTS.test(word) || PREMISES.test(word))
    )
  if (
    !isCategory(group.class) ||
    (COLLECTIVE.test(word) && !(word === 'radar' && /^an?$/.test(group.determiner ?? ''))) ||
    isBodyOfSomeone(below, group, word)
  )
    return false
  // "Honduran and Salvadoran soldiers": of what nation, and no one by itself.
  if (group.determiner === null && group.wordsFirst === group.head && lookupDemonym(word) !== null) return false
  return group.determiner !== null || group.owner !== null || isPeople(group.class) || group.wordsFirst < group.end
}

/** "during encounters in Agusan del Sur and Surigao del Sur": where something was told to be, and no person. */
const isPlace = ({ places }: Mentioned, { first, end }: Group): boolean => {
  const place = places[firstFrom(places, first)]
  if (!place || place.first >= end) return false
  return isPlaceName(place.name) || !/^(of)?$/.test(place.preposition)
}

/** "the body of a soldier": it is the soldier that is counted. */
const isBodyOfSomeone = (below: Mentioned, group: Group, word: string): boolean => {
  if (!/^(body|corpse|skeleton|remains)$/.test(word) || below.tokens.folded[group.end] !== 'of') return false
  const index = (below.groupOf[group.end + 1] ?? 0) - 1
  return canBeCounted(below, index, 'killed')
}

/** "a sum of money", "a cache including 12 rifles": how much it is, only what is in it says. */
const isHeapOf = ({ tokens: { folded } }: Mentioned, { end, class: kind }: Group, word: string): boolean =>
  (word === 'sum' && folded[end] === 'of') ||
  (word === 'cache' && kind !== 'unknown' && /^(including|comprising|containing|consisting)$/.test(folded[end] ?? ''))

/** "the total figure of troops killed"; a "senior figure of the gang" is somebody */
const isTotalOf = ({ tokens: { folded } }: Mentioned, { wordsFirst, head, end }: Group, word: string): boolean =>
  folded[end] === 'of' &&
  (/^(number|total|tally|toll)$/.test(word) ||
    (word === 'figure' && folded.slice(wordsFirst, head).some((one) => /^(total|overall|combined)$/.test(one))))

/** "$40 million in cocaine": "in" and goods. */
const isGoodsBehind = (folded: readonly string[], end: number): boolean => {
  const goods = folded[end] === 'in' ? NOUN_FORMS.get(folded[end + 1] ?? '')?.class : undefined
  return goods !== undefined && /^(drugs|weapons|ammunition|other-materiel|explosives)$/.test(goods)
}

/** "fuel worth $40,000", "$40,000 worth of fuel": what the thing is worth is not what was taken. */
const isPrice = ({ quantities, tokens }: Mentioned, group: Group): boolean =>
  (/^(worth|costing)$/.test(tokens.folded[group.first - 1] ?? '') ||
    tokens.folded[group.end] === 'worth' ||
    isGoodsBehind(tokens.folded, group.end)) &&
  isMoney(quantities[group.quantity]?.value.unit ?? '')

/** Whether a frame on a group makes a claim: it carries a figure or stands for one. */
export const canBeCounted = (below: Mentioned, index: number, measure: Measure): boolean => {
  const group = below.groups[index]
  if (!group || isPrice(below, group)) return false
  return group.quantity >= 0 || isSingle(below, group, measure)
}
