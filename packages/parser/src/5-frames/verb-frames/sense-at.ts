import { isGroup, objectsOf, skipAside } from '../clause/clause-walk.ts'
import { type Sense, VERB_SENSES } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'
import { makesTellAround, mayTellAround, senseAround } from './sense-around.ts'
import { byAny, byParticiple, tellsOutcome } from '../woken-by.ts'

/** Particles that may stand behind the object, by verb. */
const BEHIND_OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ['put', /^(out of (action|operation|service|commission|use|order)|under arrest)\b/],
  ['render', /^(useless|unusable|inoperable|inoperative|homeless|safe)\b/],
  ['make', /^(homeless|safe)\b/],
  ['knock', /^out of (action|service|use)\b/],
  ['force', /^out of service\b/],
  ['gather', /^up\b/],
  ['set', /^(on fire|ablaze|alight|free)\b/],
  ['take', /^(hostage|captive|prisoner|alive|into custody|away)\b/],
  ['pick', /^off\b/],
  ['lock', /^up\b/],
  ['lay', /^to rest\b/],
  ['cut', /^up\b/],
  ['dig', /^(up|out)\b/],
  ['fish', /^out\b/],
  ['haul', /^(off|away)\b/],
  ['hold', /^(hostage|captive|prisoner)\b/],
  ['shoot', /^down\b/],
  ['gun', /^down\b/],
  ['mow', /^down\b/],
  ['burn', /^alive\b/],
  ['blow', /^up\b/],
  ['let', /^(go|off|out)\b/],
])

/** "put 150 combatants out of action": the particle may stand behind the object. */
const lemmaAround = ({ below, clause }: FrameView, at: number, verb: VerbGroup): string => {
  const particles = BEHIND_OBJECT.get(verb.lemma)
  const object = skipAside(clause, at + 1)
  if (!particles || !isGroup(clause, object)) return verb.lemma
  // "set 23 houses and a market ablaze"
  const said = (reach: number): RegExpExecArray | null =>
    particles.exec(below.tokens.folded.slice(reach, reach + 3).join(' '))
  // "set it ablaze along with 13 lorries": what goes with the object stands behind the particle.
  const found =
    said(clause.chunks[Math.max(object, ...objectsOf(clause, at))]?.reach ?? 0) ??
    said(clause.chunks[object]?.reach ?? 0)
  return found ? `${verb.lemma} ${found[0]}` : verb.lemma
}

/** What passives alone say: what was hit was damaged, what was taken was seized, who was treated was hurt. */
const PASSIVE_SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['hit', { materiel: 'damaged', airborne: 'damaged' }],
  ['strike', { materiel: 'damaged', airborne: 'damaged' }],
  ['take', { materiel: 'seized', airborne: 'seized' }],
  ['treat', { people: 'injured' }],
])

/** Verbs that tell no outcome with certain words behind them, by lemma. */
const OTHERWISE: ReadonlyMap<string, RegExp> = new Map([
  // "lost both his legs" tells of a wound.
  [
    'lose',
    /^(both |one of |two of |all |an? )?((his|her|their|the) )?(left |right |two )?(legs?|arms?|eyes?|hands?|feet|foot|limbs?|fingers?|toes?|sight|eyesight|hearing)\b/,
  ],
  // "two were taken to hospital": nothing was seized.
  ['take', /^(to|into) (an? |the )?(\w+ ){0,2}(hospitals?|clinics?|morgue|mortuary|care|facility|facilities)\b/],
  // "were evacuated to a hospital": for their wounds, and not from their homes.
  ['evacuate', /^(\w+ )?(to (an? |the |its )?(\w+ ){0,2}(hospitals?|clinics?|cmh)|for (\w+ )?(treatment|surgery))\b/],
  // "laid down his life": nobody surrendered.
  ['lay', /^(down )?(his|her|their) (own )?(life|lives)\b/],
  // "fell into a pit", "fell off a lorry": a fall, and no death.
  [
    'fall',
    /^(into|upon|from|off|onto|through|out|down|over|ill|asleep|short|behind|apart|sick|silent|victim|prey|outside|within|under|short|to the ground)\b/,
  ],
  // "no one has been held to account"
  ['hold', /^(to account|responsible|accountable|liable|to blame)\b/],
  // "executed a search warrant"
  [
    'execute',
    /^((an?|the|its|their|several|two|three|\d+) )?((search|arrest|joint|complex|coordinated|suicide) ){0,2}(warrants?|orders?|operations?|plans?|attacks?|raids?|strikes?|missions?|search(es)?|contracts?)\b/,
  ],
  // "18 have been found alive": nothing was seized, and nobody died.
  ['find', /^(alive|safe|unharmed)\b/],
  // "smashed into the hotel": what hits is not what is smashed.
  ['smash', /^(into|through)\b/],
  // "was taken out of the car": nobody was killed, and nothing destroyed.
  ['take out', /^out of\b/],
  // "were handed back dead": nobody was freed.
  ['hand back', /^back (\S+ ){0,4}(dead|lifeless|in (an? )?(\w+ )?(coffins?|body bags?|shrouds?))\b/],
  ['hand over', /^over (\S+ ){0,4}(dead|lifeless|in (an? )?(\w+ )?(coffins?|body bags?|shrouds?))\b/],
  // "buried under the rubble" are missing, not dead; "buried their dead" tells of those who bury.
  ['bury', /^((alive )?(under|beneath|underneath)|(their|our|its|the) dead)\b/],
])

const isOtherwise = ({ below }: FrameView, verb: VerbGroup): boolean =>
  OTHERWISE.get(verb.lemma)?.test(below.tokens.folded.slice(verb.main + 1, verb.main + 7).join(' ')) ?? false

const AT_NOBODY = /^(at|up|into|and (\w+ly )?(wounded|injured|hurt|maimed)|but)\b/
const IN_BODY =
  /\bin (the|his|her|their|both) (\w+ )?(head|neck|face|eye|chest|back|stomach|abdomen|side|shoulder|arm|hand|hip|thigh|knee|leg|foot|feet|ankle)s?\b|\b(rubber|plastic|sponge|pellet|fatally|critically|seriously|survived?|wounded|wounding|injured|injuring|injur(y|ies)|wounds?|hospital|hospitali[sz]ed|condition|escaped)\b/
const FAR = 16

/** "shot at", "shot two men in the leg", "were shot, three of them fatally": who is shot so is not told to be dead. */
const isShotAlive = ({ below, clause }: FrameView, { lemma, main, passive }: VerbGroup): boolean => {
  if (lemma !== 'shoot') return false
  // "a man was shot near the post": by nobody, and nobody says what came of it.
  if (passive && below.tokens.folded[main + 1] !== 'by') return true
  const end = Math.min(below.ranges[clause.sentence]?.end ?? 0, main + FAR)
  const behind = below.tokens.folded.slice(main + 1, end).join(' ')
  return AT_NOBODY.test(behind) || IN_BODY.test(behind)
}

/** "814 people were forcibly disappeared": in the passive somebody took them. */
const enforced = ({ lemma, passive }: VerbGroup): Sense | undefined =>
  passive && lemma === 'disappear' ? { people: 'abducted' } : undefined

const DAMAGED: Sense = { materiel: 'damaged', airborne: 'damaged' }

/** "partially destroyed the station", "were partly burned" */
const isInPart = ({ below }: FrameView, verb: VerbGroup): boolean =>
  below.tokens.folded.slice(verb.first - 1, verb.main).some((word) => /^(partially|partly)$/.test(word))

const STRIKES = /^(shoot|wound|injure|hit|stab|strike|hurt|beat)$/

/** "fatally shot two", "was mortally wounded" */
const isFatal = ({ below }: FrameView, { first, lemma, main }: VerbGroup): boolean =>
  STRIKES.test(lemma) && below.tokens.folded.slice(first - 1, main).some((word) => /^(fatally|mortally)$/.test(word))

const RESCUERS =
  /\b(fishermen|fishers|ships?|boats?|vessels?|trawlers?|lifeboats?|helicopters?|rescuers|lifeguard|tugs?)\b/

/** "were picked up by fishermen": saved, not arrested. */
const isSaved = ({ below }: FrameView, { end, lemma, passive }: VerbGroup): boolean =>
  lemma === 'pick up' &&
  passive &&
  below.tokens.folded[end] === 'by' &&
  RESCUERS.test(below.tokens.folded.slice(end + 1, end + 4).join(' '))

/** "an armoured carrier struck by a rocket": a participle with its doer behind it. */
const isDoneBy = ({ clause }: FrameView, at: number, { form, lemma }: VerbGroup): boolean =>
  form === 'bare' && /^(hit|strike)$/.test(lemma) && clause.chunks[at + 1]?.word === 'by'

/** The outcome that a verb tells where it stands; undefined when it tells none. */
export const senseAt = (view: FrameView, at: number, verb: VerbGroup): Sense | undefined =>
  isOtherwise(view, verb)
    ? senseAround(view, at, verb)
    : isFatal(view, verb)
      ? { people: 'killed' }
      : isSaved(view, verb)
        ? { people: 'freed' }
        : isInPart(view, verb) && VERB_SENSES.get(verb.lemma)?.materiel === 'destroyed'
          ? DAMAGED
          : (enforced(verb) ??
            senseAround(view, at, verb) ??
            (isShotAlive(view, verb) ? undefined : VERB_SENSES.get(lemmaAround(view, at, verb))) ??
            (verb.passive || isDoneBy(view, at, verb) ? PASSIVE_SENSES.get(verb.lemma) : undefined))

/** Whether a verb can tell an outcome anywhere: by itself, with words behind it, or in the passive. */
export const mayTellOutcome = (lemma: string): boolean =>
  tellsOutcome(lemma) || mayTellAround(lemma) || BEHIND_OBJECT.has(lemma) || PASSIVE_SENSES.has(lemma)

/** Whether a word makes a verb tell an outcome in the passive or with the words behind its object. */
export const tellsOtherwise = byAny(
  makesTellAround,
  byParticiple((lemma) => PASSIVE_SENSES.has(lemma)),
)
