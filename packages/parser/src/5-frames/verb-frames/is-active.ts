import { groupAt, isGroup, objectsOf, skipAside } from '../clause/clause-walk.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

/** Whether a bare participle is a past tense with an object ("Gunmen killed 12") or stands behind its noun. */
export const isActive = ({ clause, below }: FrameView, at: number, verb: VerbGroup): boolean => {
  if (verb.form === 'ing' || verb.form === 'infinitive') return !verb.passive
  const next = skipAside(clause, at + 1)
  // "had detained 30 suspects, blown up eight workshops": the auxiliary is shared.
  const coordinated =
    verb.form === 'bare' && /^(comma|and|or)$/.test(clause.chunks[at - 1]?.type ?? '') && isGroup(clause, next)
  if (verb.passive) return coordinated
  if (verb.form === 'finite') return true
  // "four men fired at a pickup": nothing was fired that is told.
  if (/^(fire|shoot)$/.test(verb.lemma) && /^(at|on|into|upon)$/.test(clause.chunks[next]?.word ?? '')) return true
  if (!isGroup(clause, next)) return isShifted({ clause, below }, at)
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

/** "Troops shot dead in Arauca six rebels": a doer without a figure, and a counted object behind an adjunct. */
const isShifted = ({ clause, below }: FrameView, at: number): boolean => {
  const before = isGroup(clause, at - 1) ? below.groups[groupAt(clause, at - 1)] : undefined
  return before !== undefined && before.quantity < 0 && objectsOf(clause, at).length > 0
}
