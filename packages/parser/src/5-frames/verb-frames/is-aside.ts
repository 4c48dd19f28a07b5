import { isGroup, verbOf } from '../clause-walk.ts'
import { VERB_SENSES } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group.ts'
import { isActive } from './is-active.ts'

/** Whether a verb stands in a relative clause or as a participle behind its noun, before a main verb that says more. */
export const isAside = (view: FrameView, at: number, verb: VerbGroup): boolean => {
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
