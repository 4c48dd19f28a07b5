import { groupAt, objectsOf, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import { domainOf } from '../counted/domain.ts'
import { BRINGS_ABOUT } from '../en/auxiliaries.ts'
import type { Sense } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'
import { besideParticiple } from './beside-participle.ts'
import { isActive } from './is-active.ts'
import { partnerOf } from './partner-of.ts'
import { relativeObject } from './relative-object.ts'

const FARTHEST = 6

/** "forced 40 gunmen in the school to surrender": whom the verb before the infinitive is said of, past where they are. */
const whoIsMade = ({ clause }: FrameView, at: number): readonly number[] => {
  for (let here = at - 1; here > 0 && here > at - FARTHEST; here -= 1) {
    const verb = verbOf(clause, here)
    if (verb) return BRINGS_ABOUT.test(verb.lemma) && !verb.passive ? objectsOf(clause, here) : []
    if (!/^(group|preposition|adverb|time)$/.test(clause.chunks[here]?.type ?? '')) return []
  }
  return []
}

/** Who flees, dies or surrenders: the group right before a participle, whoever is forced to, or the subject. */
const intransitiveSubjects = (view: FrameView, at: number, verb: VerbGroup): readonly number[] => {
  const { clause } = view
  if (verb.form === 'infinitive' && verbOf(clause, at - 1)) return subjectsOf(clause, at - 1)
  const made = verb.form === 'infinitive' ? whoIsMade(view, at) : []
  if (made.length > 0) return made
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

/** "a depot blew up", "the ship, which sank": what comes to an end by itself; a bomb that blows up is none. */
const craftsAt = ({ below, clause }: FrameView, at: number): readonly number[] =>
  subjectsOf(clause, at).filter((position) =>
    /^(vessels|vehicles|aircraft|infrastructure)$/.test(below.groups[groupAt(clause, position)]?.class ?? ''),
  )

/** Whom a verb befalls, and whether it tells so as an active. */
export const affectedBy = (
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
    const pair = partnerOf(view, at)
    if (!pair && /^(blow up|sink)$/.test(verb.lemma)) return { affected: craftsAt(view, at), active: false }
    return { affected: pair ? objectsOf(clause, pair.at) : relativeObject(view, at, verb), active: true }
  }
  // "found that …": neither voice, it only introduces what was found.
  if (verb.form === 'bare' && clause.chunks[at + 1]?.word === 'that' && clause.chunks[at + 1]?.type !== 'time')
    return { affected: [], active: true }
  if (verb.form === 'bare' && !verb.passive && !sense.intransitive) {
    const pair = partnerOf(view, at)
    const objects = pair ? objectsOf(clause, pair.at) : []
    const second = pair && verbOf(clause, pair.at)
    if (pair && second && objects.length > 0 && isActive(view, pair.at, second))
      return { affected: objects, active: true }
    const before = relativeObject(view, at, verb)
    if (before.length > 0) return { affected: before, active: true }
  }
  return {
    affected: sense.intransitive
      ? subjectsOf(clause, at)
      : (besideParticiple(view, at, verb) ?? subjectsOf(clause, at)),
    active: false,
  }
}
