import { agentsOfEvent } from '../../clause/agents.ts'
import { byAgents, groupAt, skipModifiers, verbOf } from '../../clause/clause-walk.ts'
import { mounts } from '../../counted/mounts.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { canFight, isBounded } from './strength.ts'

const ATTACKS = /^(attacks?|raids?|ambush(es)?|assaults?|incursions?|onslaughts?|invasions?|offensives?|charges?)$/
const FIGHTERS = /^(non-state-armed|state-forces|unknown-people)$/

const DOES = /^(commit|perpetrate|stage|mount|launch|conduct|execute)$/

/** "The attack was committed by two gunmen": who did it, behind the passive. */
const doersBehind = ({ clause }: FrameView, at: number): readonly number[] => {
  const next = skipModifiers(clause, at + 1)
  const verb = verbOf(clause, next)
  return verb?.form === 'finite' && verb.passive && !verb.negated && DOES.test(verb.lemma) ? byAgents(clause, next) : []
}

/** "an ambush by around 100 gunmen on 40 motorbikes": how many attacked, told behind the noun. */
export const attackBy: FrameRule = {
  name: 'frames/attack-by',
  onlyFigures: true,
  wokenBy: (word) => ATTACKS.test(word),
  onlyWith: (word) => word === 'by',
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const attack = chunk.type === 'group' ? below.groups[chunk.index] : undefined
      if (!attack || !ATTACKS.test(below.tokens.folded[attack.head] ?? '')) continue
      for (const position of [...agentsOfEvent(clause, at), ...doersBehind(view, at)]) {
        const group = below.groups[groupAt(clause, position)]
        if (!group || !FIGHTERS.test(group.class) || !canFight(view, group) || !isBounded(view, group)) continue
        const predicate = { first: chunk.first, end: chunk.end }
        yield found(view, makeFrame(groupAt(clause, position), 'strength', predicate))
        for (const mount of mounts(view, position)) yield found(view, makeFrame(mount, 'strength', predicate))
      }
    }
  },
}
