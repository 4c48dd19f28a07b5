import { isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import { isApposition } from '../apposition.ts'
import { byAgents, groupAt, groupsAt, skipAside, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import { domainOf, elidedDomain } from '../counted/domain.ts'
import { VERB_SENSES } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'
import { isAnotherAct } from '../is-another-act.ts'
import { isRemark } from '../is-remark.ts'
import { areSpeakers } from './are-speakers.ts'
import type { Befalling, Refusal } from './befalling.ts'
import { isDeliveredUp } from './is-delivered-up.ts'
import { isOfDisease, isOfThose } from './not-harmed.ts'
import { isFoundWithDead, isHeldUp, isMet, isSecondHolder, isStopped, isTipped } from './not-taken.ts'

const isOfThem: Refusal = (_, { group }) => group.ofThem === true

/** "lost 1,240 soldiers killed and wounded": the participles behind the object say it more closely. */
const isSaidCloser: Refusal = ({ clause }, { active, verb, position }) => {
  if (!active || !/^(lose|leave|suffer|find|see|count|take|receive|bring)$/.test(verb.lemma)) return false
  const next = skipAside(clause, position + 1)
  const behind = verbOf(clause, next)
  return clause.chunks[next]?.type === 'state' || (behind?.form === 'bare' && VERB_SENSES.has(behind.lemma))
}

/** "Ten cars were found burnt out": what was done to them is told behind. */
const isFoundSo: Refusal = ({ clause }, { at, verb }) => {
  const behind = verb.passive && verb.lemma === 'find' ? verbOf(clause, at + 1) : undefined
  return behind?.form === 'bare' && /^(destroyed|damaged|killed)$/.test(soFound(behind.lemma) ?? '')
}

const soFound = (lemma: string): string | undefined => {
  const sense = VERB_SENSES.get(lemma)
  return sense?.materiel ?? sense?.people
}

/** "three rockets were shot down and two fell on a field": rockets that fall do not die. */
const isMunition: Refusal = ({ below }, { group, verb }) =>
  verb.lemma === 'fall' && group.class === 'elided' && /^(airborne|materiel)$/.test(elidedDomain(below, group))

/** A name at the end of a list of figures belongs to another clause: "killed 21 elements …, military spokesman X said". */
const isStrayName: Refusal = ({ below, clause }, { affected, outer }) => {
  const group = below.groups[groupAt(clause, outer)]
  const first = below.groups[groupAt(clause, Math.min(...affected))]
  // "confiscated 11 rifles, an M60": a make is no person of another clause.
  if (group && domainOf(below, group) !== 'name') return false
  return group?.class === 'name' && group.quantity < 0 && first !== undefined && first !== group && first.quantity >= 0
}

/** "caught in the fire": whoever is caught in something is not captured. */
const isCaughtIn: Refusal = ({ clause }, { at, verb }) =>
  verb.lemma === 'catch' && clause.chunks[at + 1]?.type === 'preposition'

/** "31 drones, 23 of which were shot down": said of the part, and not of the whole before it. */
const isWholeOfPart: Refusal = ({ below, clause }, { at, affected, position }) =>
  affected.some((other) => {
    const part = other > position ? below.groups[groupAt(clause, other)] : undefined
    const isNext = clause.chunks[position + 1]?.type === 'comma' && other === position + 2
    // "Eleven men, seven of whom carried rifles, gave up": that verb is said of the whole.
    return (
      isNext &&
      skipAside(clause, other + 1) === at &&
      /^(which|whom)$/.test(below.tokens.folded[(part?.end ?? 0) - 1] ?? '')
    )
  })

/** "launched a drone and artillery strike": both words say of what kind the strike was. */
const isHalfOfEvent: Refusal = ({ below, clause }, { position, group }) => {
  const behind = below.groups[groupAt(clause, position + 2)]
  const joined = clause.chunks[position + 1]?.type === 'and' && behind?.class === 'event' && behind.determiner === null
  return joined && behind.quantity < 0 && !behind.plural && /^an?$/.test(group.determiner ?? '')
}

const SCENE = /^((the|police|military|army|enemy) )*(scene|spot|site|custody|captivity|prison|jail|detention|justice)\b/

/** "A man fled the scene": he got away. */
const isGettingAway: Refusal = ({ below }, { verb }) =>
  verb.lemma === 'flee' && SCENE.test(below.tokens.folded.slice(verb.end, verb.end + 3).join(' '))

/** "was missing and presumed captured": that is no more than a guess at why. */
const isPresumed: Refusal = ({ below, clause }, { at, verb }) =>
  /^(presumed|believed|feared|suspected|assumed)$/.test(below.tokens.folded[verb.first] ?? '') &&
  clause.chunks[at - 1]?.type === 'and' &&
  clause.chunks[at - 2]?.word === 'missing'

/** "Some 500 clerks paraded through the town": on their own feet, unless somebody parades them. */
const isOnParade: Refusal = ({ clause }, { at, verb, position }) =>
  verb.lemma === 'parade' && !verb.passive && position < at && clause.chunks[at + 1]?.word !== 'by'

/** "without firing a single shot" */
const isLeftOut: Refusal = ({ below }, { verb, group }) =>
  below.tokens.folded[verb.first - 1] === 'without' &&
  verb.form === 'ing' &&
  (below.quantities[group.quantity]?.value.low ?? 1) > 0

const ASKED = /^(interviews?|testimon(y|ies)|accounts?|statements?|surveys?|conversations?)$/
const ASKS = /^(interview|survey|poll|question|meet|visit|speak|talk)$/

/** "interviews with 96 people who fled": how many were asked, and not how many it befell. */
const isAsked: Refusal = ({ below, clause }, { at, position }) => {
  const relative = position < at ? clause.chunks.slice(position + 1, at).some(({ type }) => type === 'relative') : false
  if (!relative) return false
  const before = clause.chunks[position - 1]
  if (ASKS.test(verbOf(clause, position - 1)?.lemma ?? '')) return true
  if (before?.type !== 'preposition' || !/^(of|with|from|by|to)$/.test(before.word)) return false
  const noun = below.groups[groupAt(clause, position - 2)]
  if (ASKED.test(below.tokens.folded[noun?.head ?? -1] ?? '')) return true
  return before.word !== 'of' && ASKS.test(verbOf(clause, position - 2)?.lemma ?? '')
}

const DEAD = /^(martyrs?|dead|deaths?|fatalit(y|ies)|bod(y|ies)|corpses?)$/

/** "seven martyrs and two Lebanese wounded": the dead are not among the wounded. */
const isDead: Refusal = ({ below }, { group, verb }) =>
  group.head >= 0 &&
  DEAD.test(below.tokens.folded[group.head] ?? '') &&
  VERB_SENSES.get(verb.lemma)?.people === 'injured'

const CREWED = /^(jets?|planes?|warplanes?|helicopters?|gunships?|aircraft|bombers?)$/

/** "A jet dropped bombs and fired near the bridge": whatever has a crew fires, and is not fired. */
const isCrewed: Refusal = ({ below }, { group, verb }) =>
  /^(fire|drop|rain|lob|hurl)$/.test(verb.lemma) && CREWED.test(below.tokens.folded[group.head] ?? '')

/** "He detonated his vest", "militants detonated a car bomb": whoever attacks sets off what he came with, and destroys nothing. */
const isSetOff: Refusal = ({ below, clause }, { at, verb, active, group, position }) => {
  if (verb.lemma !== 'detonate' || (group.class !== 'explosives' && !isLaden(below, group))) return false
  // "A device planted in a motorcycle detonated": it went off by itself.
  if (!verb.passive && position < at) return true
  const doers = groupsAt(below, clause, active ? subjectsOf(clause, at) : byAgents(clause, at))
  const isDisposed = doers.some((doer) => below.groups[doer]?.class === 'state-forces' || isSapper(below, doer))
  // "two bombs detonated by insurgents", "when a bomb rigged to a motorcycle was detonated, six died"
  if (!active && !isDisposed) return doers.length > 0 || hasVictims(below, clause.sentence)
  const isOne = group.quantity < 0 && group.determiner !== 'the'
  return isOne && active && !isDisposed
}

/** A group without a head ("two") has no words before it either. */
const isLaden = ({ tokens }: FrameView['below'], { wordsFirst, head }: Group): boolean =>
  head >= 0 && tokens.folded.slice(wordsFirst, head).some((word) => LADEN.test(word))

const LADEN = /^(explosives?|explosives?-(laden|packed|rigged|filled)|laden|rigged|booby-trapped|bomb-laden)$/
const HARM = /^(killed|killing|wounded|wounding|injured|injuring|died|dead)$/

const hasVictims = ({ ranges, tokens }: FrameView['below'], sentence: number): boolean =>
  tokens.folded.slice(ranges[sentence]?.first ?? 0, ranges[sentence]?.end ?? 0).some((word) => HARM.test(word))

const isSapper = ({ groups, tokens }: FrameView['below'], index: number): boolean =>
  /^(sappers?|experts?|disposal|teams?|units?|squads?|engineers?|specialists?|technicians?|police|troops|soldiers|forces|army)$/.test(
    tokens.folded[groups[index]?.head ?? -1] ?? '',
  )

/** "A heavy rain fell": of what no lexicon has and nobody counts, falling tells no death. */
const isRain: Refusal = (_, { group, verb }) => verb.lemma === 'fall' && group.class === 'unknown' && group.quantity < 0

/** "The politician, lawyer and former envoy was kidnapped": a verb of one is said of one, whatever he was called. */
const isFurtherTitle: Refusal = ({ below, clause }, { affected, position, group, verb }) => {
  const first = Math.min(...affected)
  const one = below.groups[groupAt(clause, first)]
  const isBare = group.determiner === null && group.quantity < 0 && !group.plural && isPeople(group.class)
  if (position === first || !isBare || group.owner !== null || !/^(the|an?)$/.test(one?.determiner ?? '')) return false
  return one?.plural === false && /^(was|is|has)$/.test(below.tokens.folded[verb.first] ?? '')
}

/** "dozens of martyrs and wounded": the word behind "and" counts with the noun, and tells nothing of who reports them. */
const isOfBoth: Refusal = ({ below: { tokens } }, { verb }) =>
  verb.form === 'bare' &&
  verb.end - verb.first === 1 &&
  /^(wounded|injured)$/.test(tokens.folded[verb.first] ?? '') &&
  tokens.folded[verb.first - 1] === 'and' &&
  /^(martyrs|deaths|dead|fatalities|corpses)$/.test(tokens.folded[verb.first - 2] ?? '')

/** Why a group at its verb is not befallen by it after all. */
const REFUSALS: readonly Refusal[] = [
  isOfThem,
  areSpeakers,
  isRain,
  ({ below, clause }, { affected, position, group }) =>
    affected.some((other) => other < position && isRemark(below, below.groups[groupAt(clause, other)], group)),
  isFurtherTitle,
  isOfBoth,
  isOfDisease,
  isWholeOfPart,
  isSaidCloser,
  isFoundSo,
  (view, { position }) => isAnotherAct(view, position),
  (view, { at, verb }) => isDeliveredUp(view, at, verb),
  isHalfOfEvent,
  isMunition,
  isGettingAway,
  isOnParade,
  isHeldUp,
  isMet,
  isOfThose,
  isSecondHolder,
  isLeftOut,
  isPresumed,
  isStrayName,
  isCaughtIn,
  isDead,
  isFoundWithDead,
  isCrewed,
  isSetOff,
  isStopped,
  isTipped,
  isAsked,
  ({ below, clause }, { affected, position }) => isApposition(below, clause, affected, position),
]

/** Whether any refusal keeps a verb from telling something of a group. */
export const isRefused = (view: FrameView, befalling: Befalling): boolean =>
  REFUSALS.some((refuses) => refuses(view, befalling))
