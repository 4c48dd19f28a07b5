import { groupAt, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'

const GRAVELY = /^(critically|seriously|gravely|severely|badly|slightly|lightly|fatally)$/

/** "five wounded, two critically", "three of them seriously": how badly some of them were hurt, and fatally is dead. */
export const gravely: FrameRule = {
  name: 'frames/gravely',
  onlyFigures: true,
  wokenBy: (word) => GRAVELY.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const adverb = below.tokens.folded[chunk.first] ?? ''
      if (chunk.type === 'group' || !GRAVELY.test(adverb)) continue
      const group = clause.chunks[at - 1]?.type === 'group' ? below.groups[groupAt(clause, at - 1)] : undefined
      // "two seriously wounded": the participle speaks for itself.
      if (!group || group.quantity < 0 || group.head >= 0 || verbOf(clause, at + 1)) continue
      const isOfHurt = clause.chunks
        .slice(Math.max(0, at - 8), at)
        .some((earlier, step) => /^(wound|injure|hurt)/.test(earlier.word) || hurts(clause, Math.max(0, at - 8) + step))
      if (isOfHurt)
        yield found(
          view,
          makeFrame(groupAt(clause, at - 1), adverb === 'fatally' ? 'killed' : 'injured', {
            first: chunk.first,
            end: chunk.end,
          }),
        )
    }
  },
}

const hurts = (clause: Parameters<typeof verbOf>[0], at: number): boolean =>
  /^(wound|injure|hurt|maim|shoot|hit|stab|strike)$/.test(verbOf(clause, at)?.lemma ?? '')
