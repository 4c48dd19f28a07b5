import { objectsOf, skipAside, verbOf } from '../clause-walk.ts'
import { VERB_SENSES } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'

/** The verb that shares its object or subject with this one: "killed or wounded more than 60". */
export const partnerOf = (
  { clause }: FrameView,
  at: number,
): { readonly at: number; readonly joiner: string } | undefined => {
  const joiner = clause.chunks[skipAside(clause, at + 1)]
  if (joiner?.type !== 'and' && joiner?.type !== 'or') return undefined
  const next = skipAside(clause, skipAside(clause, at + 1) + 1)
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
