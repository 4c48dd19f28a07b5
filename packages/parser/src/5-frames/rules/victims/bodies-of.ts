import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup, listRight, skipAside } from '../../clause/clause-walk.ts'
import { isBodies, isBodyNoun } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

/** Where "of" stands behind a comma, a dash or a bracket, "those" or not: "26 bodies, those of 22 men"; -1 for nowhere. */
const ofBehind = ({ clause }: FrameView, at: number): number => {
  const { chunks } = clause
  const mark = skipAside(clause, at + 1)
  if (!/^(comma|dash|open|colon)$/.test(chunks[mark]?.type ?? '')) return -1
  const of = chunks[mark + 1]?.word === 'those' || chunks[mark + 1]?.word === 'that' ? mark + 2 : mark + 1
  return chunks[of]?.word === 'of' && chunks[of]?.type === 'preposition' ? of : -1
}

/** "The morgue took in 26 bodies, of 22 men and four women": who they had been. */
export const bodiesOf: FrameRule = {
  name: 'frames/bodies-of',
  onlyFigures: true,
  wokenBy: isBodyNoun,
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const bodies = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!bodies || bodies.quantity < 0 || !isBodies(below, bodies)) continue
      const of = ofBehind(view, at)
      if (of < 0 || !isGroup(clause, of + 1)) continue
      for (const position of listRight(clause, of + 1)) {
        const group = below.groups[groupAt(clause, position)]
        if (!group || group.quantity < 0 || !isPeople(group.class)) continue
        const predicate = { first: chunk.first, end: chunk.end }
        yield found(view, makeFrame(groupAt(clause, position), 'killed', predicate, { subsetOf: chunk.index }))
      }
    }
  },
}
