import { groupAt, isGroup, verbOf } from '../clause-walk.ts'
import { domainOf } from '../domain.ts'
import { WOUNDS } from '../en/wounds.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule } from '../frame-rule.ts'

/** "treated 38 people with gunshot wounds": the treated are the object, their wounds stand behind. */
export const treated: FrameRule = {
  name: 'frames/treated',
  wokenBy: (word) => WOUNDS.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      const object = at + 1
      const behind = clause.chunks[object + 1]
      if (
        !verb ||
        verb.negated ||
        verb.passive ||
        !/^(treat|admit|receive|see)$/.test(verb.lemma) ||
        !isGroup(clause, object) ||
        !/^(with|for)$/.test(behind?.word ?? '') ||
        !isGroup(clause, object + 2)
      )
        continue
      const wounded = below.groups[groupAt(clause, object + 2)]
      const people = below.groups[groupAt(clause, object)]
      if (
        !wounded ||
        !people ||
        !WOUNDS.test(below.tokens.folded[wounded.head] ?? '') ||
        !['people', 'elided'].includes(domainOf(below, people))
      )
        continue
      yield found(
        view,
        makeFrame(groupAt(clause, object), 'injured', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
      )
    }
  },
}
