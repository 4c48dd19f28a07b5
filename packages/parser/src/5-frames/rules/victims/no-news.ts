import { groupAt, isGroup, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'

const NO_NEWS =
  /^(there (is|was|are|has been|have been) |nothing |no )(still |yet |so far |been )*(no )?(news|trace|word|sign|signs|heard|known)\b/

/** "three gendarmes of whom there is still no news", "five men, of whom nothing is known": people who are missing. */
export const noNews: FrameRule = {
  name: 'frames/no-news',
  onlyFigures: true,
  wokenBy: (word) => word === 'whom',
  onlyWith: (word) => /^(news|trace|word|signs?)$/.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.type !== 'relative' || chunk.word !== 'whom' || clause.chunks[at - 1]?.word !== 'of') continue
      const words = below.tokens.folded.slice(chunk.end, chunk.end + 8).join(' ')
      if (!NO_NEWS.test(words) || !/\b(no|nothing)\b/.test(words)) continue
      const position = clause.chunks[at - 2]?.type === 'comma' ? at - 3 : at - 2
      const group = isGroup(clause, position) ? below.groups[groupAt(clause, position)] : undefined
      const isCounted = group !== undefined && group.quantity >= 0 && verbOf(clause, position) === undefined
      if (isCounted && /^(people|elided|name)$/.test(domainOf(below, group)))
        yield found(view, makeFrame(groupAt(clause, position), 'missing', { first: chunk.first, end: chunk.end }))
    }
  },
}
