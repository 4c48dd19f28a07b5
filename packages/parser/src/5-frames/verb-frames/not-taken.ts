import { byAgents, groupAt, groupsAt, subjectsOf, verbOf } from '../clause/clause-walk.ts'
import type { Refusal } from './befalling.ts'

/** "intercepted a convoy of 80 vehicles": a column that is stopped on its way is attacked, and not taken. */
export const isHeldUp: Refusal = ({ below, clause }, { verb, outer, position }) =>
  verb.lemma === 'intercept' &&
  outer !== position &&
  /^(convoy|column|patrol)$/.test(below.tokens.folded[below.groups[groupAt(clause, outer)]?.head ?? -1] ?? '')

/** "intercepted a group of seven fighters": met on their way; what became of them is told behind. */
export const isMet: Refusal = (_, { verb, active, group }) =>
  verb.lemma === 'intercept' && active && group.class === 'non-state-armed' && group.quantity >= 0

const HOLDS = /^(hide|conceal|stash|pack|place|plant|stuff|load|fit|mount)$/

/** "explosives hidden in a car and a motorcycle": the second thing in which something was hidden. */
export const isSecondHolder: Refusal = ({ below, clause }, { position, group }) => {
  if (clause.chunks[position - 1]?.type !== 'and' || clause.chunks[position - 3]?.type !== 'preposition') return false
  const first = below.groups[groupAt(clause, position - 2)]
  const holds = verbOf(clause, position - 4)
  return first?.class === group.class && holds?.form === 'bare' && HOLDS.test(holds.lemma)
}

const DEAD = /^(martyrs?|dead|deaths?|fatalit(y|ies)|bod(y|ies)|corpses?)$/

/** "Two vehicles containing 16 bodies were found": what the dead were found in was not taken. */
export const isFoundWithDead: Refusal = ({ below, clause }, { verb, position, group }) => {
  if (!/^(find|discover|locate|uncover)$/.test(verb.lemma) || group.class !== 'vehicles') return false
  const holds = /^(contain|carry|hold)$/.test(verbOf(clause, position + 1)?.lemma ?? '')
  const held = below.groups[groupAt(clause, position + 2)]
  return (
    (holds || clause.chunks[position + 1]?.word === 'with') && DEAD.test(below.tokens.folded[held?.head ?? -1] ?? '')
  )
}

const COACHES = /^(bus|buses|minibus|minibuses|coach|coaches|taxis?|trains?|passengers?)$/

/** "Gunmen intercepted a bus": stopped on its way, and not taken. */
export const isStopped: Refusal = ({ below, clause }, { at, verb, active, group }) =>
  verb.lemma === 'intercept' &&
  (COACHES.test(below.tokens.folded[group.head] ?? '') ||
    (group.class === 'vehicles' &&
      groupsAt(below, clause, active ? subjectsOf(clause, at) : byAgents(clause, at)).some(
        (doer) => below.groups[doer]?.class === 'non-state-armed',
      )))

/** "The lorry turned over": it fell on its side. */
export const isTipped: Refusal = (_, { at, verb, position }) =>
  verb.lemma === 'turn over' && !verb.passive && position < at
