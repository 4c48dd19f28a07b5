import type { Clause } from '../../clause/chunk-sentence.ts'
import { isApposition } from '../../apposition.ts'
import { groupAt, isGroup, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { WOUNDS } from '../../en/wounds.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'

const CARRIES = /^(airlift|evacuate|fly|bring|transfer|move|ferry|medevac)$/

/** "were airlifted to the capital with gunshot wounds": the passive before where they were taken; -1 for none. */
const carriedBefore = (clause: Clause, from: number): number => {
  for (let here = from; here > 0 && here > from - 6; here -= 1) {
    const verb = verbOf(clause, here)
    if (verb) return verb.passive && !verb.negated && CARRIES.test(verb.lemma) ? here : -1
    if (!/^(group|preposition|time|adverb|other)$/.test(clause.chunks[here]?.type ?? '')) return -1
  }
  return -1
}

/** "The raid left nine villagers, among them a child, with burns": whom a verb leaves so. */
const leftWith = (clause: Clause, from: number): readonly number[] => {
  for (let here = from; here >= 0 && here > from - 10; here -= 1) {
    const verb = verbOf(clause, here)
    if (verb) return verb.lemma === 'leave' && !verb.passive && !verb.negated ? objectsOf(clause, here) : []
  }
  return []
}

/** "sustained gunshot wounds", "suffered injuries", "were treated for burns". */
export const wounds: FrameRule = {
  name: 'frames/wounds',
  wokenBy: (word) => WOUNDS.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.quantity >= 0 || group.head < 0 || !WOUNDS.test(below.tokens.folded[group.head] ?? ''))
        continue
      const before = clause.chunks[at - 1]
      const verbAt =
        before?.type === 'preposition' && (before.word === 'for' || before.word === 'with') ? at - 2 : at - 1
      const carriedAt = before?.word === 'with' ? carriedBefore(clause, at - 2) : -1
      for (const position of carriedAt < 0 ? [] : subjectsOf(clause, carriedAt))
        if (clause.chunks[position]?.counted === true)
          yield found(view, makeFrame(groupAt(clause, position), 'injured', { first: group.first, end: group.end }))
      for (const position of before?.word === 'with' ? leftWith(clause, at - 2) : [])
        if (clause.chunks[position]?.counted === true)
          yield found(view, makeFrame(groupAt(clause, position), 'injured', { first: group.first, end: group.end }))
      const verb = verbOf(clause, verbAt)
      if (
        !verb ||
        verb.negated ||
        !/^(sustain|suffer|receive|treat|incur|have|escape|survive|nurse|hospitalise|hospitalize|be)$/.test(verb.lemma)
      )
        continue
      // "escaped injury"; but "escaped with injuries"
      if (verb.lemma === 'escape' && verbAt === at - 1) continue
      // "with two people sustaining injuries": a participle is said of whom it stands behind.
      const bearers = verb.form === 'ing' && isGroup(clause, verbAt - 1) ? [verbAt - 1] : subjectsOf(clause, verbAt)
      for (const position of bearers) {
        const affected = below.groups[groupAt(clause, position)]
        // "lost three men, one of them a medic, and nine sustained injuries"
        if (bearers.length > 1 && affected?.ofThem === true) continue
        // "The resident, Ana Paz, sustained wounds": one and the same.
        if (isApposition(below, clause, bearers, position)) continue
        if (affected && ['people', 'elided', 'name'].includes(domainOf(below, affected)))
          yield found(
            view,
            makeFrame(
              groupAt(clause, position),
              'injured',
              { first: group.first, end: group.end },
              { hedge: verb.hedge },
            ),
          )
      }
    }
  },
}
