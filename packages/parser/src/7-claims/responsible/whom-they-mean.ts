import type { Actor } from '@reportedly/schema'
import { canAct } from '../../5-frames/can-act.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, subjectsOf, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { REPORTING_LEMMAS } from '../../5-frames/en/reporting-lemmas.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { isVictim } from './tell-parties.ts'
import { groupsAsActor } from './to-actor.ts'

/** How far into its sentence the pronoun may stand: "On the way they attacked a post". */
const OPENING = 4
/** Participles that only say of a subject who it is. */
const DESCRIBES = /^(think|believe|suspect|presume|say|know|describe|identify|affiliate|link|ally|arm|dress|mask)( |$)/

/** The first verb that does not only say who the subject is: "elements **thought** to be affiliated with a militia crossed". */
const mainVerb = (clause: Clause): number =>
  clause.chunks.findIndex(({ type }, at) => {
    const verb = type === 'verb' ? verbOf(clause, at) : undefined
    return verb !== undefined && verb.form !== 'infinitive' && !DESCRIBES.test(verb.lemma)
  })

/**
 * Whom a "they" at the opening of a sentence means: several who are the subject of the sentence before, in its paragraph,
 * and no speakers. "Gunmen crossed the river. They attacked a post, killing two soldiers." Null where that one tells of
 * nobody who can act.
 */
export const whomTheyMean = (attributed: Attributed, pronoun: number): Actor | null => {
  const { tokens, sentences, ranges, groups } = attributed
  const sentence = tokens.sentence[pronoun] ?? 0
  const isOpening = pronoun - (ranges[sentence]?.first ?? 0) < OPENING
  if (!isOpening || sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph) return null
  const clause = attributed.clauseOf(sentence - 1)
  const at = mainVerb(clause)
  const verb = clause.verbs[clause.chunks[at]?.index ?? -1]
  if (!verb || REPORTING_LEMMAS.has(verb.lemma)) return null
  const subjects = subjectsOf(clause, at).map((position) => groupAt(clause, position))
  const those = subjects.flatMap((index) => groups[index] ?? [])
  const areMany = those.length > 1 || those[0]?.plural === true
  if (!areMany || those.some((group) => !canAct(attributed, group))) return null
  if (subjects.some((index) => isVictim(attributed, index))) return null
  const actor = groupsAsActor(attributed, those)
  return actor && { ...actor, inherited: true }
}
