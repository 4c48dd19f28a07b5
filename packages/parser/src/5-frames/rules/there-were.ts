import { groupAt, isGroup, listRight, skipAside, subjectsOf, verbOf } from '../clause-walk.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'

const POSTS = /^(base|camp|post|outpost|barracks|garrison|checkpoint|position|station|fort)$/

const isArmed = ({ below, clause }: FrameView, at: number, kinds: RegExp): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return (
    group !== undefined &&
    group.quantity >= 0 &&
    kinds.test(group.class) &&
    below.quantities[group.quantity]?.value.high !== 0
  )
}

/** What stands behind the verb is a post that soldiers hold: "had been in the base". */
const isInPost = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at + 2) ? below.groups[groupAt(clause, at + 2)] : undefined
  return (
    /^(in|at|inside)$/.test(clause.chunks[at + 1]?.word ?? '') &&
    group !== undefined &&
    POSTS.test(below.tokens.folded[group.head] ?? '')
  )
}

/** "There were some 20 attackers", "about 200 soldiers had been in the base": how many were there. */
export const thereWere: FrameRule = {
  name: 'frames/there-were',
  onlyFigures: true,
  wokenBy: (word) => word === 'there' || POSTS.test(word),
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
        if (/^(including|state)$/.test(next?.type ?? '') || (next?.type === 'verb' && verbOf(clause, behind + 1)))
          continue
        for (const position of listRight(clause, behind))
          if (isArmed(view, position, /^non-state-armed$/))
            yield found(view, makeFrame(groupAt(clause, position), 'strength', predicate, { hedge: verb.hedge }))
      }
      if (!isInPost(view, at)) continue
      for (const position of subjectsOf(clause, at))
        if (isArmed(view, position, /^state-forces$/))
          yield found(view, makeFrame(groupAt(clause, position), 'strength', predicate, { hedge: verb.hedge }))
    }
  },
}
