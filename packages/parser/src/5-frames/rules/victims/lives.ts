import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, listRight, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const SHARED = /^(lives|life|price|sacrifice|throats?)$/

/** "claimed the lives of", "slit the throats of" */
const TAKES = /^(claim|take|cost|end|slit|cut)$/

/** "cost the army nine men": what an armed side paid. */
function* costForce(view: FrameView): Iterable<ReturnType<typeof found>> {
  const { below, clause } = view
  for (const { at, verb } of clause.verbPlaces) {
    if (verb.lemma !== 'cost' || verb.negated || verb.passive || !isGroup(clause, at + 1)) continue
    const side = below.groups[groupAt(clause, at + 1)]
    const paid = isGroup(clause, at + 2) ? below.groups[groupAt(clause, at + 2)] : undefined
    const isSide =
      side !== undefined && side.quantity < 0 && /^(organisation|state-forces|non-state-armed)$/.test(side.class)
    if (isSide && paid && paid.quantity >= 0 && isPeople(paid.class))
      yield found(view, makeFrame(groupAt(clause, at + 2), 'killed', { first: verb.first, end: verb.end }))
  }
}

const FARTHEST = 10

/** The verb "cost" that stands before "their lives", with whoever paid between; -1 for none. */
const costBefore = ({ clause }: FrameView, at: number): number => {
  for (let here = at - 2; here >= 0 && here > at - FARTHEST; here -= 1) {
    const verb = verbOf(clause, here)
    if (verb) return verb.lemma === 'cost' && !verb.negated ? here : -1
  }
  return -1
}

/** "claimed the lives of nine civilians", "lost their lives", "cost 12 people their lives", "took 12 lives". */
export const lives: FrameRule = {
  name: 'frames/lives',
  wokenBy: (word) => SHARED.test(word) || /^costs?$/.test(word),
  onlyWith: byAny(
    (word) => /^(lives|one|1|no|another)$/.test(word),
    byVerb((lemma) => TAKES.test(lemma) || /^(lose|sacrifice|give|pay|lay|make)/.test(lemma)),
  ),
  *find(view) {
    const { below, clause } = view
    yield* costForce(view)
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group || group.head < 0 || !SHARED.test(below.tokens.folded[group.head] ?? '')) continue
      const predicate = { first: group.first, end: group.end }
      const verb = verbOf(clause, at - 1)
      const of = clause.chunks[at + 1]
      if (group.quantity >= 0) yield found(view, makeFrame(chunk.index, 'killed', predicate))
      // "cost 12 men and a guard their lives"
      else if (
        isGroup(clause, at - 1) &&
        /^(their|his|her)$/.test(group.determiner ?? '') &&
        costBefore(view, at) >= 0
      ) {
        for (const position of objectsOf(clause, costBefore(view, at)))
          if (position < at) yield found(view, makeFrame(groupAt(clause, position), 'killed', predicate))
      } else if (of?.word === 'of' && isGroup(clause, at + 2) && verb && TAKES.test(verb.lemma)) {
        for (const position of listRight(clause, at + 2))
          yield found(view, makeFrame(groupAt(clause, position), 'killed', predicate))
      } else if (verb && /^(lose|sacrifice|give|pay|lay|make)/.test(verb.lemma)) {
        // "with seven of them losing their lives"
        const beside = verb.form === 'ing' && clause.chunks[at - 2]?.counted === true
        for (const position of beside ? [at - 2] : subjectsOf(clause, at - 1))
          yield found(view, makeFrame(groupAt(clause, position), 'killed', predicate, { hedge: verb.hedge }))
      }
    }
  },
}
