import { firstFrom } from '../../engine/within.ts'
import type { Measure } from '@reportedly/schema'
import { MIXED } from '../../2-tokens/tokenize.ts'
import { isCategory, isPeople, NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import type { Sense } from '../en/senses.ts'

export type Domain = 'people' | 'materiel' | 'airborne' | 'territory' | 'elided' | 'name' | 'unknown' | 'other'

const AIRBORNE_AMMUNITION = /^(missiles?|rockets?|shells?|projectiles?|warheads?|mortars?|rounds?)$/
const BODIES = /^(bod(y|ies)|corpses?|remains|skeletons?)$/
const UNITS =
  /^(army|police|convoy|column|patrol|unit|gang|cell|crew|squad|group|band|forces?|battalion|team|contingent|family|couple)$/

/** Words that stand for a noun named before: "23 others", "three more". */
const PRONOMINAL = /^(others?|ones?|more|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/

const headWord = (below: Mentioned, group: Group): string =>
  group.head < 0 ? '' : (below.tokens.folded[group.head] ?? '')

/** "18 empty cases", "spent casings": what is left of a round that was fired. */
const isSpent = ({ tokens: { folded } }: Mentioned, { wordsFirst, head }: Group): boolean =>
  /^(cases?|casings?|shells?)$/.test(folded[head] ?? '') &&
  folded.slice(wordsFirst, head).some((word) => /^(empty|spent|expended)$/.test(word))

/** "48 cartridge cases", "12 rifle slings": a noun before the head says what kind of thing it is. */
const isMadeOfMateriel = (below: Mentioned, group: Group): boolean => {
  if (isSpent(below, group)) return true
  for (let at = group.wordsFirst; at < group.head; at += 1) {
    const entry = NOUN_FORMS.get(below.tokens.folded[at] ?? '')
    if (entry && isCategory(entry.class) && !isPeople(entry.class)) return true
  }
  return false
}

/** "40 packages of cocaine": what something is of says what kind of thing it is. */
const holdsMateriel = ({ tokens: { folded } }: Mentioned, { end, quantity }: Group): boolean => {
  const entry = quantity >= 0 && folded[end] === 'of' ? NOUN_FORMS.get(folded[end + 1] ?? '') : undefined
  return entry !== undefined && isCategory(entry.class) && !isPeople(entry.class) && entry.class !== 'infrastructure'
}

const PACKS = /^(cases?|packs?|packets?|packages?|parcels?|bales?|cartons?|pallets?|bundles?|loads?)$/

/** "422 cases of smuggled cigarettes": packed goods are goods. */
const isPackOf = ({ groups, groupOf, tokens: { folded } }: Mentioned, { head, end, quantity }: Group): boolean => {
  const goods = groups[(groupOf[end + 1] ?? 0) - 1]
  const isPack = quantity >= 0 && PACKS.test(folded[head] ?? '') && folded[end] === 'of'
  return isPack && goods !== undefined && isCategory(goods.class) && !isPeople(goods.class)
}

/** "six JDAM guided aerial bombs": bombs that fly. */
const isAirBomb = (below: Mentioned, group: Group): boolean =>
  group.class === 'explosives' &&
  /^bombs?$/.test(headWord(below, group)) &&
  below.tokens.folded
    .slice(group.wordsFirst, group.head)
    .some((word) => /^(guided|aerial|glide|gliding|kab|fab)$|^\d+-?kg$/.test(word))

/** "129 units of automotive equipment", "two self-propelled artillery units": units in a tally of losses are pieces. */
const isUnitsOfThings = ({ tokens: { folded } }: Mentioned, { head, end, quantity, wordsFirst }: Group): boolean => {
  if (quantity < 0 || folded[head] !== 'units') return false
  if (folded.slice(wordsFirst, head).some((word) => PIECES.test(word))) return true
  return (
    folded[end] === 'of' &&
    folded
      .slice(end + 1, end + 5)
      .some((word) => /^(equipment|machinery|vehicles|weapons|technology|weaponry)$/.test(word))
  )
}
const PIECES = /^(self-propelled|towed|radar|launcher|howitzer|generator|jamming)$/

/** What kind of thing a group is, as far as predicates care. */
export const domainOf = (below: Mentioned, group: Group): Domain => {
  const word = headWord(below, group)
  if (PRONOMINAL.test(word) && group.end - group.wordsFirst <= 1) return 'elided'
  const unit = group.quantity >= 0 ? below.quantities[group.quantity]?.value.unit : null
  if (group.class === 'elided') return unit ? 'materiel' : 'elided'
  if (group.class === 'aircraft' || isAirBomb(below, group)) return 'airborne'
  if (group.class === 'ammunition') return AIRBORNE_AMMUNITION.test(word) ? 'airborne' : 'materiel'
  if (isCategory(group.class)) return isPeople(group.class) ? 'people' : 'materiel'
  if (group.class === 'territory') return 'territory'
  // "129 units of automotive equipment"
  if (group.class === 'organisation' && isUnitsOfThings(below, group)) return 'materiel'
  // "one of a team of youths"
  if (group.class === 'thing' && group.partOf >= 0 && UNITS.test(word)) return 'people'
  if (group.class === 'organisation') return UNITS.test(word) && group.quantity >= 0 ? 'people' : 'other'
  // "three M14s", "a Mi-8": letters and digits name a make, not a person.
  if (group.class === 'name' && below.tokens.kind[group.head] === MIXED) return 'materiel'
  // "600 kg of RDX": what is weighed is nobody.
  if (group.class === 'name' && unit && unit !== 'families') return 'materiel'
  if (group.class === 'name') return 'name'
  if (group.class === 'thing' && isPackOf(below, group)) return 'materiel'
  if ((group.class === 'thing' || group.class === 'unknown') && group.quantity >= 0 && isMadeOfMateriel(below, group))
    return 'materiel'
  if (unit) return 'materiel'
  return group.class === 'unknown' || group.class === 'pronoun'
    ? group.class === 'unknown'
      ? 'unknown'
      : 'other'
    : 'other'
}

/** Whether a word is one for the dead found somewhere: "bodies", "remains". */
export const isBodyNoun = (word: string): boolean => BODIES.test(word)

export const isBodies = (below: Mentioned, group: Group): boolean => isBodyNoun(headWord(below, group))

/** Senses that are of things unless people are named: "seized", "lost", "recovered". */
const isOfThings = (sense: Sense): boolean => sense.materiel === 'seized' || sense.materiel === 'lost'

/** What an elided group leaves out: the last counted group before it in its sentence or the one before; undefined for none. */
const elidedGroup = (below: Mentioned, group: Group): Group | undefined => {
  const sentence = below.tokens.sentence[group.first] ?? 0
  const ofThem = below.tokens.folded[group.end - 1] === 'them'
  for (let at = below.groups.indexOf(group, firstFrom(below.groups, group.first)) - 1; at >= 0; at -= 1) {
    const before = below.groups[at]
    if (!before || sentence - (below.tokens.sentence[before.first] ?? 0) > 1) return undefined
    const domain = before.quantity >= 0 || (ofThem && before.plural) ? domainOf(below, before) : 'other'
    if (domain === 'people' || domain === 'materiel' || domain === 'airborne') return before
  }
  return undefined
}

/** The domain of what an elided group leaves out. */
export const elidedDomain = (below: Mentioned, group: Group): Domain => {
  const meant = elidedGroup(below, group)
  return meant ? domainOf(below, meant) : 'elided'
}

const isMoney = (below: Mentioned, group: Group): boolean =>
  group.class === 'money' || /^[A-Z]{3}$/.test(below.quantities[group.quantity]?.value.unit ?? '')

const isCountedMake = (group: Group): boolean => group.quantity >= 0 && !group.plural && group.person !== true

const SUSPECTS = /^(suspects?|prisoners?|detainees?|inmates?|accused|defendants?|nationals?|foreigners?)$/

const INMATES = /^(inmates?|prisoners?|detainees?|convicts?|suspects?|fugitives?|attackers?|assailants?|drivers?)$/

/** "wounded people", "12 injured soldiers" */
const isHurt = ({ tokens: { folded } }: Mentioned, { wordsFirst, head }: Group): boolean =>
  folded.slice(wordsFirst, head).some((word) => /^(wounded|injured)$/.test(word))

/** "38 bombs", "63 items of unexploded ordnance" */
const isOrdnance = ({ tokens: { folded } }: Mentioned, { class: kind, wordsFirst, end }: Group): boolean =>
  /^(explosives|ammunition)$/.test(kind) ||
  folded.slice(wordsFirst, end + 4).some((word) => /^(ordnance|uxos?|munitions?|explosives?)$/.test(word))

/** "Of 251 hostages, 49 are still held", "30 girls were abducted; 12 are held": those of whom a figure tells how many have been abducted. */
const isOfTaken = (below: Mentioned, group: Group): boolean => {
  const whole = elidedGroup(below, group)
  const words = whole ? below.tokens.folded.slice(whole.wordsFirst, group.first) : []
  return words.some((word) => /^(hostages?|captives?|abductees?|abducted|kidnapped)$/.test(word))
}

/** The measure that a predicate gives to a group of a domain; undefined when it says nothing of such things. */
export const measureFor = (below: Mentioned, sense: Sense, group: Group, domain: Domain): Measure | undefined => {
  if (domain === 'elided') {
    const meant = elidedDomain(below, group)
    if (meant === 'people' && sense.held === true && isOfTaken(below, group)) return 'abducted'
    const measure = meant === 'elided' ? undefined : measureFor(below, sense, group, meant)
    if (measure) return measure
    // "Five bodies were found. Another three turned up in a ditch."
    const whole = sense.onlyBodies === true ? elidedGroup(below, group) : undefined
    if (whole && isBodies(below, whole)) return sense.people
    // "killed seven; two had been burnt": people are none of what is destroyed.
    if (meant === 'people' && sense.people === undefined && sense.materiel !== 'seized') return undefined
    if (sense.onlyBodies) return meant === 'elided' ? undefined : sense.materiel
    // "seized 3,080 and 1,215 kilograms": people are seized far more rarely than things.
    return sense.people === 'abducted' && sense.materiel
      ? sense.materiel
      : (sense.people ?? sense.materiel ?? sense.airborne)
  }
  if (sense.ofOrdnance && !isOrdnance(below, group)) return undefined
  // Positions and buildings are taken, not seized: territory by another name.
  if (
    group.class === 'infrastructure' &&
    sense.materiel === 'seized' &&
    !/^(cache|caches|laborator(y|ies)|labs?|depots?|tents?|still|stills|batter(y|ies))$/.test(headWord(below, group))
  )
    return undefined
  if (sense.onlyBodies && domain === 'people' && !isBodies(below, group)) return undefined
  // "were firing and have set two cars ablaze": what is fired or launched flies.
  if (sense.materiel === 'launched' && /^(vehicles|infrastructure)$/.test(group.class)) return undefined
  // Suspects are held by the law, villagers by their abductors.
  if (domain === 'people' && sense.held === true && isBodies(below, group)) return undefined
  if (domain === 'people' && sense.held === true)
    return group.class === 'civilian' || (group.class === 'unknown-people' && !SUSPECTS.test(headWord(below, group)))
      ? 'abducted'
      : 'captured'
  // Inmates who flee are at large, not displaced; bodies that are carried off are abducted by nobody.
  // "140 wounded people were evacuated": for their wounds, and not from their homes.
  if (domain === 'people' && sense.ofPatients && isHurt(below, group)) return 'injured'
  if (domain === 'people' && sense.people === 'displaced' && INMATES.test(headWord(below, group))) return undefined
  // "expelled 1,500 French troops": forces are driven off, not displaced.
  if (sense.people === 'displaced' && !sense.intransitive && /^(non-state-armed|state-forces)$/.test(group.class))
    return undefined
  if (domain === 'people' && sense.people === 'abducted' && isBodies(below, group)) return undefined
  if (domain === 'people' && /^(freed|surrendered)$/.test(sense.people ?? '') && isBodies(below, group)) return 'killed'
  if (domain === 'people') return sense.people
  if (domain === 'airborne') return sense.airborne ?? sense.materiel
  if (domain === 'materiel') return sense.onlyKnown && isMoney(below, group) ? undefined : sense.materiel
  // A name can be a person's; an unknown plural that is killed is of people, one that is seized is of things.
  // "two other Westerners are being held": counted people, though no noun list has them.
  if (domain === 'name' && sense.held === true && group.quantity >= 0 && group.plural) return 'abducted'
  // "seized one PK MG": a counted make that no list has.
  if (domain === 'name' && sense.materiel === 'seized' && sense.people !== 'captured' && isCountedMake(group))
    return 'seized'
  if (domain === 'name') return sense.onlyBodies ? undefined : sense.people
  // "located 40 packages of cocaine"
  if (domain === 'unknown' && sense.onlyKnown && holdsMateriel(below, group)) return sense.materiel
  if (domain === 'unknown' && (sense.held || sense.onlyKnown)) return undefined
  if (domain === 'unknown' && sense.mostlyPeople) return sense.people
  if (domain === 'unknown')
    return sense.onlyBodies || isOfThings(sense) ? sense.materiel : (sense.people ?? sense.materiel ?? sense.airborne)
  return undefined
}
