import { groupAt, isGroup, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import { outcomeBefore } from '../../outcome-before.ts'

/** "There were 43 of us", behind captives or prisoners: how many the one who tells it was held with. */
export const ofUs: FrameRule = {
  name: 'frames/of-us',
  onlyFigures: true,
  wokenBy: (word) => word === 'us',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const group = isGroup(clause, at + 1) ? below.groups[groupAt(clause, at + 1)] : undefined
      if (verbOf(clause, at)?.form !== 'copula' || verb.negated || clause.chunks[at - 1]?.word !== 'there') continue
      if (!group || group.quantity < 0 || below.tokens.folded[group.end - 1] !== 'us') continue
      const measure = outcomeBefore(view, verb.first)
      if (measure === 'abducted' || measure === 'captured')
        yield found(view, makeFrame(groupAt(clause, at + 1), measure, { first: verb.first, end: verb.end }))
    }
  },
}
