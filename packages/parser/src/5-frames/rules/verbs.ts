import type { Measure } from '@reportedly/schema'
import {
  agentsOfEvent,
  byAgents,
  groupAt,
  groupsAt,
  isGroup,
  listLeft,
  objectsOf,
  skipAside,
  subjectsOf,
  verbOf,
} from '../clause-walk.ts'
import { isApposition } from '../apposition.ts'
import { domainOf, measureFor } from '../domain.ts'
import { PROSPECTIVE } from '../en/auxiliaries.ts'
import { type Sense, VERB_SENSES } from '../en/senses.ts'
import { type Frame, makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group.ts'

/** The verb that shares its object or subject with this one: "killed or wounded more than 60". */
const partner = ({ clause }: FrameView, at: number): { readonly at: number; readonly joiner: string } | undefined => {
  const joiner = clause.chunks[skipAside(clause, at + 1)]
  if (joiner?.type !== 'and' && joiner?.type !== 'or') return undefined
  const next = skipAside(clause, skipAside(clause, at + 1) + 1)
  const verb = verbOf(clause, next)
  return verb &&
    VERB_SENSES.has(verb.lemma) &&
    (verb.form === 'bare' || verb.form === 'ing' || verb.form === 'finite') &&
    clause.chunks[next - 1]?.type !== 'group'
    ? { at: next, joiner: joiner.type }
    : undefined
}

/** Two outcomes told of one figure: killed or wounded are casualties, destroyed or damaged destroyed. */
const joinMeasures = (first: Measure, second: Measure): Measure | undefined => {
  const both = new Set([first, second])
  if (both.has('killed') && both.has('injured')) return 'casualties'
  if (both.has('destroyed') && both.has('damaged')) return 'destroyed'
  if (both.has('captured') && (both.has('killed') || both.has('neutralised'))) return 'neutralised'
  return first === second ? first : undefined
}

const hedgeOf = ({ clause }: FrameView, at: number, verb: VerbGroup): Frame['hedge'] | 'none' => {
  if (verb.form !== 'infinitive') return verb.hedge
  for (let here = at - 1; here >= 0 && here > at - 6; here -= 1) {
    const before = verbOf(clause, here)
    if (before)
      return PROSPECTIVE.has(before.lemma)
        ? 'feared'
        : /^(be|use|deploy|send|launch|conduct|carry out|need|require|base)$/.test(before.lemma)
          ? 'none'
          : verb.hedge
    // "an operation to free 10 hostages" is a purpose; "only to kill two" a result.
    if (isGroup(clause, here)) {
      const earlier = verbOf(clause, here - 1)
      if (earlier && /^(help|force|cause|lead|allow|enable)$/.test(earlier.lemma)) return verb.hedge
      return clause.chunks[at - 1]?.word === 'only'
        ? verb.hedge
        : /^(threat|plan|plot|bid|attempt|order|vow)s?$/.test(lastWord(clause, here))
          ? 'feared'
          : 'none'
    }
  }
  return verb.hedge
}

const lastWord = (clause: FrameView['clause'], at: number): string => clause.chunks[at]?.word ?? ''

/** Whether a bare participle is a past tense with an object ("Gunmen killed 12") or stands behind its noun. */
const isActive = ({ clause, below }: FrameView, at: number, verb: VerbGroup): boolean => {
  if (verb.form === 'ing' || verb.form === 'infinitive') return !verb.passive
  const next = skipAside(clause, at + 1)
  // "had detained 30 suspects, blown up eight workshops": the auxiliary is shared.
  const coordinated =
    verb.form === 'bare' && /^(comma|and|or)$/.test(clause.chunks[at - 1]?.type ?? '') && isGroup(clause, next)
  if (verb.passive) return coordinated
  if (verb.form === 'finite') return true
  if (!isGroup(clause, next)) return false
  const group = below.groups[groupAt(clause, next)]
  const before = below.groups[groupAt(clause, at - 1)]
  // "12 soldiers killed, two …" has its comma; "three killed a day earlier" has no object.
  if (
    group?.head !== undefined &&
    /^(day|week|month|year|night|hour|morning|evening|fighting)s?$/.test(below.tokens.folded[group.head] ?? '')
  )
    return false
  return !(
    before &&
    before.quantity >= 0 &&
    before.head < 0 &&
    group?.quantity !== undefined &&
    group.quantity < 0 &&
    group.determiner === null
  )
}

/** Who flees, dies or surrenders: the group right before a participle, whoever is forced to, or the subject. */
const intransitiveSubjects = (view: FrameView, at: number, verb: VerbGroup): readonly number[] => {
  const { clause } = view
  if (verb.form === 'infinitive' && verbOf(clause, at - 1)) return subjectsOf(clause, at - 1)
  return (verb.form === 'ing' ? besideParticiple(view, at, verb) : undefined) ?? subjectsOf(clause, at)
}

const isSomeone = ({ below, clause }: FrameView, position: number): boolean => {
  const group = below.groups[groupAt(clause, position)]
  return group !== undefined && ['people', 'elided'].includes(domainOf(below, group))
}

/** "surrendered 14 rifles": what is given up, not who gives it up. */
const isYielded = ({ below, clause }: FrameView, position: number, sense: Sense): boolean => {
  const group = below.groups[groupAt(clause, position)]
  return sense.materiel !== undefined && group !== undefined && domainOf(below, group) === 'materiel'
}

const affectedBy = (
  view: FrameView,
  at: number,
  verb: VerbGroup,
  sense: Sense,
): { readonly affected: readonly number[]; readonly active: boolean } => {
  const { clause } = view
  if (isActive(view, at, verb)) {
    const objects = objectsOf(clause, at)
    // "fled their homes", "laid down arms": the object is no one, so the subject is meant.
    if (sense.intransitive)
      return {
        affected:
          objects.some((object) => isSomeone(view, object) || isYielded(view, object, sense)) && verb.lemma !== 'flee'
            ? objects
            : intransitiveSubjects(view, at, verb),
        active: true,
      }
    if (objects.length > 0) return { affected: objects, active: true }
    const pair = partner(view, at)
    return { affected: pair ? objectsOf(clause, pair.at) : [], active: true }
  }
  // "found that …": neither voice, it only introduces what was found.
  if (verb.form === 'bare' && clause.chunks[at + 1]?.word === 'that') return { affected: [], active: true }
  if (verb.form === 'bare' && !verb.passive && !sense.intransitive) {
    const pair = partner(view, at)
    const objects = pair ? objectsOf(clause, pair.at) : []
    const second = pair && verbOf(clause, pair.at)
    if (pair && second && objects.length > 0 && isActive(view, pair.at, second))
      return { affected: objects, active: true }
  }
  return {
    affected: sense.intransitive
      ? subjectsOf(clause, at)
      : (besideParticiple(view, at, verb) ?? subjectsOf(clause, at)),
    active: false,
  }
}

/** A participle right behind a figure is said of it, whatever stands before: "the bodies of 19 people killed". */
const besideParticiple = ({ below, clause }: FrameView, at: number, verb: VerbGroup): readonly number[] | undefined => {
  const behindReport = verbOf(clause, at - 1)
  // "were reported killed": the subject of the report is meant.
  if (
    verb.form === 'bare' &&
    behindReport &&
    /^(report|confirm|fear|believe|presume|find|declare)$/.test(behindReport.lemma)
  )
    return subjectsOf(clause, at - 1)
  if (verb.form !== 'bare' && verb.form !== 'ing') return undefined
  let before = at - 1
  while (clause.chunks[before]?.type === 'adverb' || clause.chunks[before]?.type === 'quote') before -= 1
  const group = isGroup(clause, before) ? below.groups[groupAt(clause, before)] : undefined
  if (!group || group.quantity < 0) return undefined
  return group.head < 0 ? [before] : listLeft(clause, before)
}

/** Who did it: the subject of an active verb, "by" behind a passive, or who stands behind the event that did it. */
const agentsOf = (view: FrameView, at: number, active: boolean): readonly number[] => {
  const { below, clause } = view
  const positions = active ? subjectsOf(clause, at) : byAgents(clause, at)
  const [only] = positions
  const isEvent = only !== undefined && positions.length === 1 && below.groups[groupAt(clause, only)]?.class === 'event'
  const behind = isEvent ? agentsOfEvent(clause, only) : []
  return groupsAt(below, clause, behind.length > 0 ? behind : positions)
}

/** "capable of killing hundreds" says what a thing can do. */
const isCapability = ({ below }: FrameView, verb: VerbGroup): boolean => {
  const { folded } = below.tokens
  return (
    folded[verb.first - 1] === 'of' &&
    /^(capable|risk|danger|threat|possibility|chance)$/.test(folded[verb.first - 2] ?? '')
  )
}

/** A name at the end of a list of figures belongs to another clause: "killed 21 elements …, military spokesman X said". */
const isStrayName = ({ below, clause }: FrameView, affected: readonly number[], position: number): boolean => {
  const group = below.groups[groupAt(clause, position)]
  const first = below.groups[groupAt(clause, Math.min(...affected))]
  return group?.class === 'name' && group.quantity < 0 && first !== undefined && first !== group && first.quantity >= 0
}

/** "lost 1,240 soldiers killed and wounded": the participles behind the object say it more closely. */
const isSaidCloser = ({ clause }: FrameView, position: number, verb: VerbGroup): boolean => {
  if (!/^(lose|leave|suffer|find|see|count|take)$/.test(verb.lemma)) return false
  const next = skipAside(clause, position + 1)
  const behind = verbOf(clause, next)
  return clause.chunks[next]?.type === 'state' || (behind?.form === 'bare' && VERB_SENSES.has(behind.lemma))
}

function* framesAt(view: FrameView, at: number, verb: VerbGroup, sense: Sense): Iterable<Frame> {
  const { below, clause } = view
  const hedge = hedgeOf(view, at, verb)
  if (hedge === 'none' || isCapability(view, verb)) return
  const { affected, active } = affectedBy(view, at, verb, sense)
  const pair = partner(view, at)
  const second = pair && verbOf(clause, pair.at)
  const secondSense = second && VERB_SENSES.get(second.lemma)
  const agents = sense.intransitive && active ? [] : agentsOf(view, at, active)
  for (const position of affected) {
    const index = groupAt(clause, position)
    const group = below.groups[index]
    if (
      !group ||
      group.ofThem === true ||
      (active && isSaidCloser(view, position, verb)) ||
      isStrayName(view, affected, position)
    )
      continue
    const domain = domainOf(below, group)
    const measure = measureFor(below, sense, group, domain)
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
    // "Sixteen of the 23 travellers abducted have been freed": the participle is said of the whole.
    const whole = isAside(view, at, verb) && group.partOf >= 0 ? group.partOf : index
    yield makeFrame(whole, joined ?? measure, predicate, { agents, hedge })
    if (other && zero && other !== measure) yield makeFrame(index, other, predicate, { agents, hedge })
  }
}

/** Whether a coordinated verb is said of the same group: it has no other object or subject of its own. */
const sharesFigure = ({ clause }: FrameView, second: number, position: number): boolean => {
  const objects = objectsOf(clause, second)
  return objects.length === 0 || objects.includes(position)
}

/** Whether a verb stands in a relative clause or as a participle behind its noun, before a main verb that says more. */
const isAside = (view: FrameView, at: number, verb: VerbGroup): boolean => {
  const { clause } = view
  const before = clause.chunks[at - 1]
  if (before?.type === 'relative' && before.word !== 'that') return true
  if (verb.form !== 'bare' || !isGroup(clause, at - 1) || isActive(view, at, verb)) return false
  for (let here = at + 1; here < clause.chunks.length && here < at + 9; here += 1) {
    const later = verbOf(clause, here)
    if (/^(comma|and|or|semicolon)$/.test(clause.chunks[here]?.type ?? '')) return false
    if (later)
      return (
        (later.form === 'finite' || later.form === 'bare') &&
        VERB_SENSES.has(later.lemma) &&
        !/^(bury|find|recover|see|receive|bring|evacuate)/.test(later.lemma)
      )
  }
  return false
}

/** Particles that may stand behind the object, by verb. */
const BEHIND_OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ['put', /^out of action/],
  ['set', /^(on fire|ablaze|alight|free)\b/],
  ['take', /^(hostage|captive|prisoner|into custody)\b/],
  ['hold', /^(hostage|captive)\b/],
  ['shoot', /^down\b/],
  ['blow', /^up\b/],
])

/** "put 150 combatants out of action": the particle may stand behind the object. */
const lemmaAround = ({ below, clause }: FrameView, at: number, verb: VerbGroup): string => {
  const particles = BEHIND_OBJECT.get(verb.lemma)
  const object = skipAside(clause, at + 1)
  if (!particles || !isGroup(clause, object)) return verb.lemma
  const behind = clause.chunks[object]?.reach ?? 0
  const found = particles.exec(below.tokens.folded.slice(behind, behind + 3).join(' '))
  return found ? `${verb.lemma} ${found[0]}` : verb.lemma
}

/** What passives alone say: what was hit was damaged, what was taken was seized, who was treated was hurt. */
const PASSIVE_SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['hit', { materiel: 'damaged', airborne: 'damaged' }],
  ['strike', { materiel: 'damaged', airborne: 'damaged' }],
  ['take', { materiel: 'seized', airborne: 'seized' }],
  ['treat', { people: 'injured' }],
])

/** Verbs that tell an outcome: "killed 12", "were killed", "died", "killing eight", "rifles seized". */
export const verbs: FrameRule = {
  name: 'frames/verb',
  *find(view) {
    const { clause } = view
    const told = clause.chunks.flatMap((chunk, at) => {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      const sense =
        verb && !verb.negated
          ? (VERB_SENSES.get(lemmaAround(view, at, verb)) ??
            (verb.passive ? PASSIVE_SENSES.get(verb.lemma) : undefined))
          : undefined
      return verb && sense ? [{ at, verb, sense }] : []
    })
    // "Seven policemen who had been taken hostage were let off": the main clause decides, the aside comes after.
    for (const aside of [false, true]) {
      for (const { at, verb, sense } of told) {
        if (isAside(view, at, verb) !== aside) continue
        for (const frame of framesAt(view, at, verb, sense)) yield found(view, frame)
      }
    }
  },
}
