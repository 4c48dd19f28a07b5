import type { Clause } from '../clause/chunk-sentence.ts'
import { objectsOf, skipAside, verbOf } from '../clause/clause-walk.ts'
import { VERB_SENSES } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'

const LONGEST_SERIES = 4

/** What joins a verb to the last of its series: "abducted, beat and killed three". */
const joinerBehind = (clause: Clause, at: number): number => {
  const form = verbOf(clause, at)?.form
  let joiner = skipAside(clause, at + 1)
  for (let guard = 0; guard < LONGEST_SERIES && clause.chunks[joiner]?.type === 'comma'; guard += 1) {
    const verb = verbOf(clause, joiner + 1)
    if (!verb || verb.form !== form || verb.passive) return joiner
    joiner = skipAside(clause, joiner + 2)
  }
  return joiner
}

/** The verb that shares its object or subject with this one: "killed or wounded more than 60". */
export const partnerOf = (
  { clause }: FrameView,
  at: number,
): { readonly at: number; readonly joiner: string } | undefined => {
  const joined = joinerBehind(clause, at)
  const joiner = clause.chunks[joined]
  if (joiner?.type !== 'and' && joiner?.type !== 'or') return undefined
  const next = skipAside(clause, joined + 1)
  // "five were killed and some wounded": those are others.
  if (/^(some|others|many|most|several|none)$/.test(clause.chunks[next - 1]?.word ?? '')) return undefined
  const verb = verbOf(clause, next)
  return verb &&
    VERB_SENSES.has(verb.lemma) &&
    (verb.form === 'bare' || verb.form === 'ing' || verb.form === 'finite') &&
    clause.chunks[next - 1]?.type !== 'group'
    ? { at: next, joiner: joiner.type }
    : undefined
}

/** Whether a coordinated verb is said of the same group: it has no other object or subject of its own. */
export const sharesFigure = ({ clause }: FrameView, second: number, position: number): boolean => {
  const objects = objectsOf(clause, second)
  return objects.length === 0 || objects.includes(position)
}
