import { NOUN_FORMS } from '../../../4-mentions/en/nouns.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { NOUN_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { hedgeOfOutcome, isGiven } from '../../hedge-of-outcome.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import { byNoun } from '../../woken-by.ts'

/** "the mayor’s murder", "Jorge Sala’s death": the owner of an outcome that is of nothing else is whom it befell. */
export const outcomeOwner: FrameRule = {
  name: 'frames/outcome-owner',
  wokenBy: byNoun((singular) => NOUN_SENSES.has(singular)),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!group?.owner || group.class !== 'outcome') continue
      const owner = below.groups[chunk.index + 1]
      if (owner?.first !== group.owner.first || owner.end !== group.owner.end) continue
      const word = below.tokens.folded[group.head] ?? ''
      const sense = NOUN_SENSES.get(NOUN_FORMS.get(word)?.singular ?? word)
      const measure = sense && measureFor(below, sense, owner, domainOf(below, owner))
      const hedge = hedgeOfOutcome(view, at, group)
      if (!measure || hedge === 'none') continue
      yield found(
        view,
        makeFrame(
          chunk.index + 1,
          measure,
          { first: group.head, end: group.head + 1 },
          { hedge, given: isGiven(view, at, group) },
        ),
      )
    }
  },
}
