import { isPeople } from '../../4-mentions/en/nouns.ts'
import { isBodies } from '../counted/domain.ts'
import { VERB_SENSES } from '../en/senses.ts'
import type { Frame } from '../frame.ts'
import type { FrameView } from '../frame-rule.ts'

/** "found three bodies and five survivors", "recovered a body and two wounded men": who is no body is not told to be dead. */
export const isFoundBesideBodies = (
  { below, clause }: FrameView,
  { group, predicate }: Frame,
  member: number,
): boolean => {
  const [bodies, other] = [below.groups[group], below.groups[member]]
  if (!bodies || !other || other.head < 0 || !isPeople(other.class)) return false
  if (!isBodies(below, bodies) || isBodies(below, other)) return false
  const lemma = clause.verbs.find(({ first }) => first === predicate.first)?.lemma
  return lemma !== undefined && VERB_SENSES.get(lemma)?.onlyBodies === true
}
