import { lookupDemonym } from '../../../4-mentions/gazetteer/lookup-demonym.ts'
import { OFFICES, TITLES } from '../../../4-mentions/en/titles.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { isBounded } from './strength.ts'

const HIGH_BORN =
  /^(king|queen|emperor|prince|duke|count|earl|baron|lord|marquis|marquess|sir|tsar|sultan|pasha|khan|shah|elector)$/
const TROOPS =
  /^(men|troops|soldiers|infantry|cavalry|horsemen|cavalrymen|infantrymen|fighters|warriors|horse|foot|regulars|militia|militiamen|sepoys|mercenaries)$/

/** A commander: by name behind a rank, or by an office alone. */
const commands = ({ below: { tokens } }: FrameView, group: Group): boolean =>
  tokens.folded
    .slice(group.first, group.end)
    .some((word) => TITLES.has(word) || OFFICES.has(word) || HIGH_BORN.test(word)) || group.person === true

/** Troops by their noun, or by their nation: "23,000 men", "60,000 French", "3,000 Prussians". */
const areTroops = ({ below }: FrameView, group: Group): boolean => {
  const head = below.tokens.folded[group.head] ?? ''
  return /^(state-forces|non-state-armed)$/.test(group.class) || TROOPS.test(head) || lookupDemonym(head) !== null
}

/** "23,000 men under the count", "3,000 Prussians under Major Krol": how many a commander led. */
export const armyUnder: FrameRule = {
  name: 'frames/army-under',
  onlyFigures: true,
  wokenBy: (word) => word === 'under',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.word !== 'under' || !isGroup(clause, at - 1) || !isGroup(clause, at + 1)) continue
      const index = groupAt(clause, at - 1)
      const army = below.groups[index]
      const leader = below.groups[groupAt(clause, at + 1)]
      if (!army || !leader || army.quantity < 0 || army.partOf >= 0 || !isBounded(view, army)) continue
      if (army.head >= 0 && areTroops(view, army) && commands(view, leader))
        yield found(view, makeFrame(index, 'strength', { first: chunk.first, end: chunk.end }))
    }
  },
}
