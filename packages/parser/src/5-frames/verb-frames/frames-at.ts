import type { Measure } from '@reportedly/schema'
import { groupAt, skipAside, verbOf } from '../clause-walk.ts'
import { isApposition } from '../apposition.ts'
import type { Group } from '../../4-mentions/group.ts'
import { domainOf, elidedDomain, measureFor } from '../domain.ts'
import { type Sense, VERB_SENSES } from '../en/senses.ts'
import { type Frame, makeFrame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group.ts'
import { affectedBy } from './affected-by.ts'
import { agentsOf } from './agents-of.ts'
import { gatheredIn } from './gathered-in.ts'
import { isInTheAir } from './in-the-air.ts'
import { heldBy } from './held-by.ts'
import { isAnotherAct } from '../is-another-act.ts'
import { hedgeOf } from './hedge-of.ts'
import { isAside } from './is-aside.ts'
import { isDeliveredUp } from './is-delivered-up.ts'
import { isTallyOfLosses } from './is-tally-of-losses.ts'
import { joinMeasures } from './join-measures.ts'
import { areForces } from './are-forces.ts'
import { partnerOf, sharesFigure } from './partner-of.ts'

/** "lost their lives": told of the subject, by another rule. */
const isOfLives = ({ below, clause }: FrameView, at: number, verb: VerbGroup): boolean =>
  verb.lemma === 'lose' &&
  !verb.passive &&
  /^(life|lives)$/.test(below.tokens.folded[(clause.chunks[skipAside(clause, at + 1)]?.end ?? 0) - 1] ?? '')

/** "capable of killing hundreds" says what a thing can do. */
const isCapability = ({ below }: FrameView, verb: VerbGroup): boolean => {
  const { folded } = below.tokens
  return (
    folded[verb.first - 1] === 'of' &&
    /^(capable|risk|danger|threat|possibility|chance|mission|task|aim|goal|purpose|intention|hope|objective|order|idea)$/.test(
      folded[verb.first - 2] ?? '',
    )
  )
}

/** A name at the end of a list of figures belongs to another clause: "killed 21 elements …, military spokesman X said". */
const isStrayName = ({ below, clause }: FrameView, affected: readonly number[], position: number): boolean => {
  const group = below.groups[groupAt(clause, position)]
  const first = below.groups[groupAt(clause, Math.min(...affected))]
  // "confiscated 11 rifles, an M60": a make is no person of another clause.
  if (group && domainOf(below, group) !== 'name') return false
  return group?.class === 'name' && group.quantity < 0 && first !== undefined && first !== group && first.quantity >= 0
}

/** "lost 1,240 soldiers killed and wounded": the participles behind the object say it more closely. */
const isSaidCloser = ({ clause }: FrameView, position: number, verb: VerbGroup): boolean => {
  if (!/^(lose|leave|suffer|find|see|count|take)$/.test(verb.lemma)) return false
  const next = skipAside(clause, position + 1)
  const behind = verbOf(clause, next)
  return clause.chunks[next]?.type === 'state' || (behind?.form === 'bare' && VERB_SENSES.has(behind.lemma))
}

/** "soldiers whisked away 20 youths": whom forces take away are captured, unless the verb itself says kidnapped. */
const byForces = (
  { below }: FrameView,
  verb: VerbGroup,
  agents: readonly number[],
  measure: Measure | undefined,
): Measure | undefined =>
  measure === 'abducted' && /^(take|whisk|lead|march|carry|drag|seize)\b/.test(verb.lemma) && areForces(below, agents)
    ? 'captured'
    : measure

/** "Ten cars were found burnt out": what was done to them is told behind. */
const isFoundSo = ({ clause }: FrameView, at: number, verb: VerbGroup): boolean => {
  const behind = verb.lemma === 'find' ? verbOf(clause, at + 1) : undefined
  return behind?.form === 'bare' && /^(destroyed|damaged|killed)$/.test(soFound(behind.lemma) ?? '')
}

const soFound = (lemma: string): string | undefined => {
  const sense = VERB_SENSES.get(lemma)
  return sense?.materiel ?? sense?.people
}

/** "three rockets were shot down and two fell on a field": rockets that fall do not die. */
const isMunition = ({ below }: FrameView, group: Group, { lemma }: VerbGroup): boolean =>
  lemma === 'fall' && group.class === 'elided' && /^(airborne|materiel)$/.test(elidedDomain(below, group))

/** What one verb tells of each group that it befalls. */
export function* framesAt(view: FrameView, at: number, verb: VerbGroup, sense: Sense): Iterable<Frame> {
  const { below, clause } = view
  const hedge = hedgeOf(view, at, verb)
  if (hedge === 'none' || isCapability(view, verb) || isOfLives(view, at, verb)) return
  const { affected, active } = affectedBy(view, at, verb, sense)
  const pair = partnerOf(view, at)
  const second = pair && verbOf(clause, pair.at)
  const secondSense = second && VERB_SENSES.get(second.lemma)
  // "The rangers evacuated 20 villagers": of a verb that needs no object, one that has it has a doer too.
  const agents = sense.intransitive && active && !affected.some((one) => one > at) ? [] : agentsOf(view, at, active)
  for (const outer of affected) {
    const position = gatheredIn(view, outer)
    const index = groupAt(clause, position)
    const group = below.groups[index]
    if (
      !group ||
      group.ofThem === true ||
      (active && isSaidCloser(view, position, verb)) ||
      (verb.passive && isFoundSo(view, at, verb)) ||
      isAnotherAct(view, position) ||
      isDeliveredUp(view, at, verb) ||
      isMunition(view, group, verb) ||
      isStrayName(view, affected, outer)
    )
      continue
    const domain = domainOf(below, group)
    const held = /^(people|elided|name|unknown)$/.test(domain) ? heldBy(below, agents, sense) : undefined
    const plain = held ?? byForces(view, verb, agents, measureFor(below, sense, group, domain))
    const told = plain === 'killed' && isTallyOfLosses(view, verb, affected) ? 'casualties' : plain
    const measure = told === 'destroyed' && isInTheAir(view, group, agents, at) ? 'intercepted' : told
    if (
      !measure ||
      (verb.lemma === 'catch' && clause.chunks[at + 1]?.type === 'preposition') ||
      isApposition(below, clause, affected, position)
    )
      continue
    const predicate = { first: verb.first, end: verb.end }
    const other =
      secondSense && sharesFigure(view, pair.at, position) ? measureFor(below, secondSense, group, domain) : undefined
    const zero = below.quantities[group.quantity]?.value.high === 0
    const joined = other && !zero ? joinMeasures(measure, other) : undefined
    // "Sixteen of the 23 travellers abducted have been freed", "none of the 14 killed was armed": it is said of the whole.
    const ofWhole = isAside(view, at, verb) || (zero && verb.form === 'bare' && !verb.passive && !active)
    const whole = ofWhole && group.partOf >= 0 ? group.partOf : index
    yield makeFrame(whole, joined ?? measure, predicate, { agents, hedge })
    if (other && zero && other !== measure) yield makeFrame(index, other, predicate, { agents, hedge })
  }
}
