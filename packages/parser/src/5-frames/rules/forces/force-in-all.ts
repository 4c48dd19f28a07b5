import { isPeople } from '../../../4-mentions/en/nouns.ts'
import { groupAt, isGroup } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { isBounded } from './strength.ts'

const IN_ALL = /^(in all|in total|altogether|all told|strong)\b/
const FORCES =
  /^(forces?|patrols?|columns?|convoys?|gangs?|bands?|mobs?|groups?|units?|teams?|elements|contingents?|troops|battalions?|platoons?|squads?|compan(y|ies)|garrisons?)$/
const FARTHEST = 4

/** The force that an aside speaks of: the first group of what stands before its comma, "elements of two battalions". */
const forceBefore = ({ below, clause }: FrameView, comma: number): number => {
  let here = comma - 1
  while (here > comma - FARTHEST && clause.chunks[here - 1]?.type === 'preposition' && isGroup(clause, here - 2))
    here -= 2
  const group = isGroup(clause, here) ? below.groups[groupAt(clause, here)] : undefined
  if (!group || group.quantity >= 0) return -1
  const fights = /^(non-state-armed|state-forces)$/.test(group.class)
  return fights || FORCES.test(below.tokens.folded[group.head] ?? '') ? groupAt(clause, here) : -1
}

/** "The patrol, 14 soldiers in all, was ambushed": how many a force was, between commas. */
export const forceInAll: FrameRule = {
  name: 'frames/force-in-all',
  onlyFigures: true,
  wokenBy: (word) => /^(all|total|altogether|strong)$/.test(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const group = chunk.type === 'group' && chunk.counted === true ? below.groups[chunk.index] : undefined
      if (!group || clause.chunks[at - 1]?.type !== 'comma' || !isBounded(view, group)) continue
      const isAll = IN_ALL.test(below.tokens.folded.slice(group.end, group.end + 2).join(' '))
      const label = isAll && (group.head < 0 || isPeople(group.class)) ? forceBefore(view, at - 1) : -1
      if (label >= 0)
        yield found(
          view,
          makeFrame(chunk.index, 'strength', { first: chunk.first, end: chunk.end }, group.head < 0 ? { label } : {}),
        )
    }
  },
}
