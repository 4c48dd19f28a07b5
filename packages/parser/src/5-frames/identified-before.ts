import type { Clause } from './clause/chunk-sentence.ts'
import { isGroup, objectsOf, verbOf } from './clause/clause-walk.ts'

const IDENTIFIES = /^(identify|name|count|list|include|number)$/

/** "identified eight nationals and two guards among the dead": the objects, the last of which stands at a position. */
export const identifiedBefore = (clause: Clause, last: number): readonly number[] => {
  for (let here = last - 1; isGroup(clause, last) && here >= 0; here -= 1) {
    const verb = verbOf(clause, here)
    if (!verb) continue
    const objects = !verb.passive && !verb.negated && IDENTIFIES.test(verb.lemma) ? objectsOf(clause, here) : []
    return objects.includes(last) ? objects : []
  }
  return []
}
