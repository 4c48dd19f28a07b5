import type { Clause } from '../clause/chunk-sentence.ts'
import { groupAt, isGroup, objectsOf, skipAside } from '../clause/clause-walk.ts'
import { GIVES_UP, isSaidAround, SAID_AROUND } from '../en/said-around.ts'
import type { Sense } from '../en/senses.ts'
import { firstWord } from '../first-word.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'
import { isActive } from './is-active.ts'

const REFLEXIVES = /^(themselves|himself|herself|itself)$/
const ARMS = /^(arms|weapons|guns|rifles|hands)$/
const FARTHEST = 6
/** Verbs that nobody does without an object. */
const ALWAYS_DONE_TO = /^(whisk|bundle|drag)$/
const SURRENDERED: Sense = { people: 'surrendered', intransitive: true }

const headOf = ({ below, clause }: FrameView, at: number): string => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group ? (below.tokens.folded[group.end - 1] ?? '') : ''
}

/** "forced 612 families, or about 3,060 persons, from their homes": past the same people counted another way, and its comma. */
const pastVariant = (clause: Clause, last: number): number => {
  const isAside = clause.chunks[last - 1]?.type === 'or' && clause.chunks[last - 2]?.type === 'comma'
  return isAside && clause.chunks[last + 1]?.type === 'comma' ? last + 1 : last
}

/** Whether people give themselves or their weapons up: "gave themselves up", "handed in their arms". */
const givesUp = (view: FrameView, object: number, verb: VerbGroup, behind: string): boolean => {
  const [lemma = '', particle = ''] = verb.lemma.split(' ')
  const pattern = GIVES_UP.get(lemma)
  if (!pattern || verb.passive || !(pattern.test(particle) || pattern.test(behind))) return false
  const group = view.below.groups[groupAt(view.clause, object)]
  const head = headOf(view, object)
  return REFLEXIVES.test(head) || (ARMS.test(head) && group?.determiner === 'their')
}

/** Whether a verb can tell an outcome with the words behind its object. */
export const mayTellAround = (lemma: string): boolean => SAID_AROUND.has(lemma) || GIVES_UP.has(lemma)

/** Whether a word makes a verb tell an outcome with the words behind its object: "themselves", their arms, what stands there. */
export const makesTellAround = (word: string): boolean => REFLEXIVES.test(word) || ARMS.test(word) || isSaidAround(word)

/** The outcome that a verb tells with the words behind its object; undefined when it tells none. */
export const senseAround = (view: FrameView, at: number, verb: VerbGroup): Sense | undefined => {
  const { below, clause } = view
  const lemma = firstWord(verb.lemma)
  if (!mayTellAround(lemma)) return undefined
  const object = skipAside(clause, at + 1)
  // "has killed 900 and driven 4,000 from their homes": the auxiliary is shared.
  const passive = verb.passive && !isActive(view, at, verb)
  const from =
    isGroup(clause, object) && !passive
      ? (clause.chunks[pastVariant(clause, Math.max(object, ...objectsOf(clause, at)))]?.reach ?? 0)
      : verb.end
  const end = Math.min(below.ranges[clause.sentence]?.end ?? from, from + FARTHEST)
  const behind = below.tokens.folded.slice(from, end).join(' ')
  if (givesUp(view, object, verb, behind)) return SURRENDERED
  // "Villagers marched into the square" on their own feet.
  if (!isGroup(clause, object) && !verb.passive && !ALWAYS_DONE_TO.test(lemma)) return undefined
  const around = SAID_AROUND.get(lemma)
  return around?.find((each) => each.behind.test(behind))?.sense
}
