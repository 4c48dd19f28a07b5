import type { AttackKind } from '../attack.ts'

/** Kinds of attack by the words for them, the more particular first; the words end where the target may follow. */
export const KIND_WORDS: readonly (readonly [AttackKind, RegExp])[] = [
  [
    'suicide bombing',
    /\bsuicide (?:car |truck )?(?:bomb(?:ing|er)?|attack|blast)s?\b|\bblew (?:him|her|them)sel(?:f|ves) up\b/i,
  ],
  ['drone strike', /\bdrone (?:strike|attack|raid)s?\b|\b(?:strike|attack)s? by (?:an? )?(?:\w+ )?drones?\b/i],
  ['air strike', /\b(?:air ?-?strike|air raid|aerial bombardment)s?\b|\bwarplanes? (?:bombed|struck|hit)\b/i],
  ['missile strike', /\b(?:missile|rocket) (?:strike|attack)s?\b/i],
  ['shelling', /\bshell(?:ing|ed)\b|\b(?:artillery|mortar|rocket) (?:fire|attack|strike|barrage)s?\b/i],
  [
    'bomb blast',
    /\b(?:roadside|car|truck|parcel) bomb(?:ing|s)?\b|\bimprovised explosive device\b|\bIEDs?\b|\bland ?mines?\b/,
  ],
  ['ambush', /\bambush(?:ed|es)?\b/i],
  ['attack', /\b(?:attack|assault|raid)(?:s|ed)?\b|\b(?:stormed|overran|overrun)\b/i],
]

/** What stands between an attack and its target: "on", "against", or nothing after a verb. */
const LINK = String.raw`(?:(?:\s+(?:on|against|at|of|targeting|hit|struck))?\s+)`
const ARTICLE = String.raw`(?:(?:an?|the|its|their|two|three|several)\s+)?`
/** A name before it tells which one it is, and the place of the label tells that already. */
const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]*\s+){0,3}`
const MODIFIER =
  '(army|military|police|gendarmerie|gendarmes|UN|peacekeeping|government|border|security|militia|naval|air force|displacement|displaced persons|refugee|residential|apartment|passenger|fuel|gold|power|cattle)'
const HEAD =
  '(air base|airbase|base|camp|barracks|garrison|outpost|post|checkpoint|convoy|patrol|position|station|headquarters|village|hamlet|town|market|hospital|clinic|health centre|health center|school|university|mosque|church|prison|jail|airport|airfield|port|mine|bus|train|bridge|depot|refinery|building|block|shelter|wedding|funeral|ship|boat|vessel|farm)s?'
const VERB = 'attacked|stormed|raided|overran|ambushed|shelled|bombed|struck|hit|targeted'
const NOUN = 'attacks?|assaults?|raids?|ambush(?:es)?|strikes?|airstrikes?|shelling|bombings?|bombardments?'

/** An attack with its target: modifiers in the first group, the head in the second. */
export const TARGET = new RegExp(
  String.raw`\b(?:${VERB}|${NOUN})${LINK}${ARTICLE}${NAME}(?:${MODIFIER}\s+)?${NAME}${HEAD}\b`,
  'u',
)

/** How a kind of attack is linked to its target in a label: "Ambush of convoy", "Attack on army base". */
export const LINK_OF: Readonly<Record<AttackKind, string>> = {
  'suicide bombing': 'at',
  'drone strike': 'on',
  'air strike': 'on',
  'missile strike': 'on',
  shelling: 'of',
  'bomb blast': 'at',
  ambush: 'of',
  attack: 'on',
}
