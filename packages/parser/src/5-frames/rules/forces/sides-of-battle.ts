import { lookupDemonym } from '../../../4-mentions/gazetteer/lookup-demonym.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup, skipModifiers, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const BATTLES =
  /^(battle|fight|fighting|clash|clashes|firefight|gunfight|gunbattle|skirmish|engagement|shootout|combat|action)$/
const SIDES = /^(state-forces|non-state-armed|vessels)$/

/** Who fights by its noun or its nation. */
const isSide = ({ below }: FrameView, group: Group): boolean =>
  SIDES.test(group.class) || (group.head >= 0 && lookupDemonym(below.tokens.folded[group.head] ?? '') !== null)

/** Whether a battle stands right before "between": "a clash between", "fought on Friday between". */
const isBattle = ({ below, clause }: FrameView, between: number): boolean => {
  for (let at = between - 1; at >= 0 && at > between - FARTHEST; at -= 1) {
    const noun = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
    if (noun && noun.head >= 0 && BATTLES.test(below.tokens.folded[noun.head] ?? '')) return true
    const verb = verbOf(clause, at)
    if (verb) return /^(fight|clash)$/.test(verb.lemma) && !verb.negated
  }
  return false
}
const FARTHEST = 7

/** "a battle between 12,000 Saxons and 18,000 Swedes": how many either side had. */
export const sidesOfBattle: FrameRule = {
  name: 'frames/sides-of-battle',
  onlyFigures: true,
  wokenBy: (word) => word === 'between',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (chunk.word !== 'between' || !isGroup(clause, at + 1) || !isBattle(view, at)) continue
      const and = skipModifiers(clause, at + 2)
      const other = clause.chunks[and]?.type === 'and' && isGroup(clause, and + 1) ? and + 1 : -1
      for (const position of [at + 1, other]) {
        const group = position < 0 ? undefined : below.groups[groupAt(clause, position)]
        if (group && group.quantity >= 0 && isSide(view, group))
          yield found(view, makeFrame(groupAt(clause, position), 'strength', { first: chunk.first, end: chunk.end }))
      }
    }
  },
}
