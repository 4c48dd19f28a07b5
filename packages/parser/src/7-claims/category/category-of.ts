import type { Category, Measure } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { antecedentOf, isElliptic } from '../counted/antecedent-of.ts'
import { byActor } from './by-actor.ts'
import { byAge } from './by-age.ts'
import { byApposition } from './by-apposition.ts'
import { byAside } from './by-aside.ts'
import { byBusiness } from './by-business.ts'
import { byPredicate } from './by-predicate.ts'
import { byWords } from './by-words.ts'
import { materielOf } from './materiel-of.ts'
import { sideOfGroup } from './side-of-group.ts'
import { ANYONE, IN_UNIFORM } from '../en/sides.ts'
import { joinedGroup } from '../counted/joined-group.ts'
import { namedAside } from '../counted/named-aside.ts'

const DEMOGRAPHIC =
  /^(wom[ae]n|m[ae]n|child|children|girls?|boys?|males?|females?|minors?|commanders?|leaders?|ringleaders?|chiefs?|nationals?|foreigners?|officers?|members?|emirs?|teenagers?|adults?|youths?|mercenar(y|ies)|guards?|bodyguards?|medics?|doctors?|nurses?|drivers?|cooks?|engineers?|technicians?|mechanics?|collectors?|imams?|preachers?|couriers?|porters?)$/
/** Held by the law, these are suspects and no more: whether they took part in the fight is what it has to find out. */
const SUSPECTS =
  /^(criminals?|smugglers?|traffickers?|robbers?|poachers?|gangsters?|drivers?|porters?|servants?|minors?|youths?|teenagers?|adolescents?|boys?|girls?|friends?|mariners?|sailors?|crewm[ae]n|dockers?|workers?|businessm[ae]n|businesswom[ae]n)$/
const LED_AWAY =
  /^(were |was |been |being )*(led|leading|lead|leads|marched|marching|dragged|dragging|herded|herding) (away|off|out)\b/
const HELD = /^(prisoners?|detainees?|inmates?|convicts?|suspects?|survivors?)$/
const TAKEN: ReadonlySet<Measure> = new Set<Measure>(['displaced', 'abducted', 'freed'])

/** Whether a figure counts two kinds of people in one: "41 soldiers and civilians". */
const isMixed = (framed: Framed, frame: Frame, own: Category): boolean => {
  const group = framed.groups[frame.group]
  // "members of the army and its militias": the second belongs to the "of".
  const isWhole = group !== undefined && group.reach <= group.end && own !== 'unknown-people'
  const joined = isWhole ? joinedGroup(framed, frame) : undefined
  const other = joined ? byWords(framed, joined) : own
  return other !== own && other !== 'unknown-people'
}

/** "1,026 members and supporters of the NPA": what is said of the second is said of both. */
const sharedWords = (framed: Framed, frame: Frame): Category | undefined => {
  const joined = joinedGroup(framed, frame)
  const kind = joined && (byActor(framed, joined) ?? byWords(framed, joined))
  return kind === 'non-state-armed' || kind === 'state-forces' ? kind : undefined
}

/** The category of the figure this one is a part of, for words that do not say a side: "six women" among 19 rebels. */
const byWhole = (framed: Framed, frame: Frame, group: Group): Category | undefined => {
  if (frame.subsetOf < 0 || !DEMOGRAPHIC.test(framed.tokens.folded[group.head] ?? '')) return undefined
  const whole = categoryOf(framed, { ...frame, group: frame.subsetOf, subsetOf: -1 }, true)
  return whole === 'non-state-armed' || whole === 'state-forces' ? whole : undefined
}

/** "a 22-strong patrol", "the gang": a unit is of the side it fights on. */
const byUnit = (framed: Framed, group: Group): Category | undefined =>
  group.class === 'organisation' || group.class === 'event' ? sideOfGroup(framed, group) : undefined

/** "two were detained; no one was hurt": nobody at all, and none of those named before. */
const isNobody = ({ tokens: { folded } }: Framed, { first, end }: Group): boolean =>
  (folded[first] === 'nobody' || (folded[first] === 'no' && folded[first + 1] === 'one')) &&
  !/^(among|of|in|from|on)$/.test(folded[end] ?? '')

/** Who or what a figure counts, by its noun, the words about it, the whole it is part of, or the noun it leaves out. */
export const categoryOf = (framed: Framed, frame: Frame, people: boolean, depth = 0): Category => {
  const group = framed.groups[frame.label >= 0 ? frame.label : frame.group]
  if (!group) return people ? 'unknown-people' : 'other-materiel'
  const among = namedAside(framed, group)
  const named = among ? byWords(framed, among) : 'unknown-people'
  if (named !== 'unknown-people') return named
  const told = group.quantity >= 0 && people ? byPredicate(framed, group) : undefined
  if (told) return told
  const business = people ? byBusiness(framed, group) : undefined
  if (business) return business
  if (people && isInUniform(framed, group)) return 'state-forces'
  if (isElliptic(framed, group) && !isNobody(framed, group) && depth < 3) {
    const antecedent = antecedentOf(framed, frame.group, people)
    // "the commandos killed 47 of them": whoever does it is none of those.
    if (antecedent >= 0 && !frame.agents.includes(antecedent))
      return categoryOf(framed, { ...frame, group: antecedent }, people, depth + 1)
  }
  if (!people) return materielOf(framed, group)
  const words = isOnlyNational(framed, frame, group) ? 'unknown-people' : byWords(framed, group)
  const own = byActor(framed, group) ?? byWhole(framed, frame, group) ?? byUnit(framed, group) ?? words
  if (isMixed(framed, frame, own)) return 'mixed'
  const shared = own === 'unknown-people' ? sharedWords(framed, frame) : undefined
  if (shared) return shared
  const isOpen = own === 'unknown-people'
  const aside = isOpen && group.quantity >= 0 ? byAside(framed, group) : undefined
  const said = aside ?? (isOpen && frame.measure !== 'captured' ? byApposition(framed, group) : undefined)
  if (said) return said
  // Whoever is displaced, abducted or freed and called nothing else is a civilian.
  if (isOpen && TAKEN.has(frame.measure) && !isHeld(framed, frame, group)) return 'civilian'
  if (isOpen && isAttackedPatient(framed, frame, group)) return 'civilian'
  if (isOpen && isLedAway(framed, frame)) return 'civilian'
  const aged = isOpen ? byAge(framed, frame, group) : undefined
  if (aged) return aged
  return depth === 0 && isSuspect(framed, frame, group) ? 'unknown-people' : own
}

/** "seven bodies in uniform", "five in uniform and two not" */
const isInUniform = ({ tokens: { folded } }: Framed, { head, end }: Group): boolean =>
  folded[end] === 'in' &&
  (head < 0 || ANYONE.test(folded[head] ?? '')) &&
  IN_UNIFORM.test(folded.slice(end, end + 3).join(' '))

/** "eleven of the dead were foreigners": where they are from, and not what they did. */
const isOnlyNational = ({ tokens: { folded } }: Framed, { label, measure }: Frame, group: Group): boolean =>
  /^(citizens?|foreigners?)$/.test(folded[group.head] ?? '') && (label >= 0 || measure === 'captured')

/** "gunmen executed seven patients": whoever lies in a hospital that is attacked; patients who die may be anyone. */
const isAttackedPatient = ({ tokens: { folded } }: Framed, { measure, predicate }: Frame, { head }: Group): boolean =>
  measure === 'killed' &&
  /^patients?$/.test(folded[head] ?? '') &&
  !folded.slice(predicate.first, predicate.end).some((word) => /^(die[ds]?|dying|succumb(ed|s)?|deaths?)$/.test(word))

/** Whom the law or a fire held: "two men were arrested; one of them was let go", "freed 40 detainees", "rescued three survivors". */
const isHeld = ({ measuresOf, tokens }: Framed, { group, measure }: Frame, { head }: Group): boolean =>
  measuresOf.get(group)?.has('captured') === true || (measure === 'freed' && HELD.test(tokens.folded[head] ?? ''))

/** "led away a boy of 14", "marched off nine men as guides": whom no law takes. */
const isLedAway = ({ tokens: { folded } }: Framed, { measure, predicate }: Frame): boolean =>
  measure === 'captured' && LED_AWAY.test(folded.slice(predicate.first, predicate.end + 1).join(' '))

/** Whether a figure counts suspects held by the law; whom an armed group holds it has seized on the road. */
const isSuspect = (framed: Framed, frame: Frame, group: Group): boolean =>
  frame.measure === 'captured' &&
  !isLedAway(framed, frame) &&
  SUSPECTS.test(framed.tokens.folded[group.head] ?? '') &&
  !frame.agents.some((agent) => {
    const actor = framed.groups[agent]
    return actor !== undefined && sideOfGroup(framed, actor) === 'non-state-armed'
  })
