import type { Measure } from '@reportedly/schema'
import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { groupAt } from '../clause/clause-walk.ts'
import { domainOf, measureFor } from '../counted/domain.ts'
import type { Sense } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'
import { areForces } from './are-forces.ts'
import { heldBy, heldByLaw } from './held-by.ts'
import { isInTheAir } from './in-the-air.ts'
import { isTallyOfLosses } from './is-tally-of-losses.ts'
import type { Befalling } from './befalling.ts'

/** What a verb in a sense tells of a group, seen by whom it befalls and who does it. */
export const measureTold = (
  view: FrameView,
  { at, verb, affected, group }: Befalling,
  sense: Sense,
  agents: readonly number[],
): Measure | undefined => {
  const { below } = view
  const domain = domainOf(below, group)
  const held = /^(people|elided|name|unknown)$/.test(domain) ? heldBy(below, agents, sense) : undefined
  const measure = held ?? measureFor(below, sense, group, domain)
  // "one of the detained was hurt": the participle says who they are, behind whatever was seized.
  const ofThose = domain === 'elided' && below.tokens.folded[group.end - 1] === 'the' && verb.first === group.end
  if (ofThose && measure === 'seized') return undefined
  // "some 200 fighters fled": they got away, and nobody displaced them.
  if (verb.lemma === 'flee' && areArmed(below, group)) return undefined
  // "a man who fled from the gang": he got away, and lost no home.
  if (verb.lemma === 'flee' && isEscape(below, verb, group)) return undefined
  if (measure === 'killed' && isTallyOfLosses(view, verb, affected)) return 'casualties'
  if (measure === 'lost' && domain === 'unknown' && areAmongPeople(view, affected)) return 'killed'
  if (measure === 'seized' && domain === 'elided' && isFromRubble(view, verb)) return 'killed'
  // "rescued 40 head of cattle": beasts that are freed are taken back.
  if (/^(rescue|free|save|liberate)$/.test(verb.lemma) && areBeasts(below, group)) return 'seized'
  // "116 kidnap victims were recovered": people who had been taken and are alive.
  if (/^(recover|retrieve)$/.test(verb.lemma) && wereTaken(below, group)) return 'freed'
  // "destroyed 40 militants", as armies of eastern Europe have it.
  if (verb.lemma === 'destroy' && domain === 'people') return 'killed'
  if (measure === 'destroyed' && isInTheAir(view, group, agents, at)) return 'intercepted'
  if (measure === 'abducted' && sense.held && heldByLaw(below, verb.end)) return 'captured'
  // "soldiers whisked away 20 youths": whom forces take away are captured, unless the verb itself says kidnapped.
  if (measure === 'abducted' && TAKES_AWAY.test(verb.lemma) && areForces(below, agents)) return 'captured'
  // "two DKBA soldiers were seized", "fell into the hands of troops": whoever fights is captured.
  if (measure === 'abducted' && /^(seize|fall into the hands)$/.test(verb.lemma) && areArmed(below, group))
    return 'captured'
  return measure
}

/** "fled from their captors", "fled custody"; one who fled "from the gang". */
const isEscape = ({ tokens: { folded } }: Mentioned, { end }: VerbGroup, { quantity }: Group): boolean => {
  const [, from] = FROM_WHOM.exec(folded.slice(end, end + 4).join(' ')) ?? []
  return from !== undefined && (quantity < 0 || !/^(gang|gunmen|bandits|attackers?)$/.test(from))
}
const FROM_WHOM =
  /^(?:from )?(?:(?:the|their|his|her|its) )?(captors?|captivity|custody|kidnappers?|abductors?|prison|jail|gang|gunmen|bandits|attackers?)\b/

/** "lost two officers and three wananchi": a noun that no list has is of people among people. */
const areAmongPeople = ({ below, clause }: FrameView, affected: readonly number[]): boolean =>
  affected.some((position) => isPeople(below.groups[groupAt(clause, position)]?.class ?? 'thing'))

/** "17 others recovered from beneath the rubble": bodies like those told before, and no things. */
const isFromRubble = ({ below }: FrameView, { end }: VerbGroup): boolean =>
  /^from (beneath |under |underneath )?(the |their )?(rubble|debris|ruins|wreckage)\b/.test(
    below.tokens.folded.slice(end, end + 4).join(' '),
  )

/** Fighters, and "100 Afghan forces". */
const areArmed = ({ tokens: { folded } }: Mentioned, { class: kind, head }: Group): boolean =>
  /^(non-state-armed|state-forces)$/.test(kind) ||
  (kind === 'organisation' && /^(forces|troops)$/.test(folded[head] ?? ''))

/** "kidnap victims", "abducted pupils", "hostages" */
const wereTaken = ({ tokens: { folded } }: Mentioned, { class: kind, wordsFirst, head }: Group): boolean =>
  isPeople(kind) &&
  (/^(hostages?|captives?|abductees?)$/.test(folded[head] ?? '') ||
    folded.slice(wordsFirst, head).some((word) => /^(kidnap|kidnapped|abducted|kidnapping)$/.test(word)))

const BEASTS =
  /^(cattle|cows?|calf|calves|bulls?|ox|oxen|sheep|lambs?|rams?|goats?|camels?|donkeys?|livestock|animals?)$/

/** "230 cows", "40 head of cattle" */
const areBeasts = ({ tokens: { folded } }: Mentioned, { head, end }: Group): boolean =>
  BEASTS.test(folded[head] ?? '') ||
  (/^heads?$/.test(folded[head] ?? '') && folded[end] === 'of' && BEASTS.test(folded[end + 1] ?? ''))

const TAKES_AWAY = /^(take|whisk|lead|march|carry|drag|seize|put|load|herd)\b/
