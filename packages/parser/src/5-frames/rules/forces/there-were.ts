import type { Group } from '../../../4-mentions/group.ts'
import { SETTLEMENTS } from '../../../4-mentions/en/places.ts'
import { groupAt, isGroup, listRight, skipAside, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byClass } from '../../woken-by.ts'

/** What soldiers hold. */
const POSTS = /^(base|camp|post|outpost|barracks|garrison|checkpoint|position|station|fort)$/

/** Where armed men are held or treated, and not met. */
const HELD_IN = /^(prison|jail|hospital|clinic|courthouse|shelter)$/

const isArmed = ({ below, clause }: FrameView, at: number, kinds: RegExp): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return (
    group !== undefined &&
    group.quantity >= 0 &&
    kinds.test(group.class) &&
    below.quantities[group.quantity]?.value.high !== 0
  )
}

/** Whose presence at the place named behind the verb is a strength; null where it is nobody’s. */
const whoIsAt = ({ below, clause }: FrameView, at: number): RegExp | null => {
  const place: Group | undefined = isGroup(clause, at + 2) ? below.groups[groupAt(clause, at + 2)] : undefined
  const word = below.tokens.folded[place?.head ?? -1] ?? ''
  if (!place || !/^(in|at|inside)$/.test(clause.chunks[at + 1]?.word ?? '')) return null
  if (POSTS.test(word)) return /^(state-forces|non-state-armed)$/
  const isSite = (place.class === 'infrastructure' && !HELD_IN.test(word)) || SETTLEMENTS.test(word)
  return isSite ? /^non-state-armed$/ : null
}

/**
 * "There were some 20 attackers", "about 200 soldiers had been in the base", "twelve gunmen were inside the building": how
 * many were there.
 */
export const thereWere: FrameRule = {
  name: 'frames/there-were',
  onlyFigures: true,
  wokenBy: byAny(
    (word) => word === 'there' || POSTS.test(word) || SETTLEMENTS.test(word),
    byClass(new Set(['infrastructure'] as const)),
  ),
  *find(view) {
    const { clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      if (verb?.form !== 'copula' || verb.negated) continue
      const predicate = { first: verb.first, end: verb.end }
      const behind = skipAside(clause, at + 1)
      if (clause.chunks[at - 1]?.word === 'there' && isArmed(view, behind, /^non-state-armed$/)) {
        // "There were two militants among the dead" and "there were 20 fighters killed" tell of something else.
        const next = clause.chunks[skipAside(clause, behind + 1)]
        if (
          /^(including|state)$/.test(next?.type ?? '') ||
          (next?.type === 'verb' && /^(?!present$)/.test(verbOf(clause, behind + 1)?.lemma ?? 'present'))
        )
          continue
        for (const position of listRight(clause, behind))
          if (isArmed(view, position, /^non-state-armed$/))
            yield found(view, makeFrame(groupAt(clause, position), 'strength', predicate, { hedge: verb.hedge }))
      }
      const present = whoIsAt(view, at)
      if (present === null) continue
      for (const position of subjectsOf(clause, at))
        if (isArmed(view, position, present))
          yield found(view, makeFrame(groupAt(clause, position), 'strength', predicate, { hedge: verb.hedge }))
    }
  },
}
