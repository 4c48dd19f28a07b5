import type { Clause } from '../../clause/chunk-sentence.ts'
import { byAgents, groupAt, groupsAt, isGroup, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import type { Group } from '../../../4-mentions/group.ts'
import { alongWith, bearers, skipBack } from '../../bearers.ts'
import { domainOf, isBodies } from '../../counted/domain.ts'
import { STATE_WORDS } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { namedBehind } from '../../named-behind.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

const isWoundedToo = (clause: Clause, at: number): boolean => {
  const joiner = clause.chunks[at + 1]
  const next = clause.chunks[at + 2]?.type === 'adverb' ? at + 3 : at + 2
  return (
    (joiner?.type === 'and' || joiner?.type === 'or') &&
    (/^(wound|injure|hurt)$/.test(verbOf(clause, next)?.lemma ?? '') || clause.chunks[next]?.word === 'hurt') &&
    !isGroup(clause, next + 1)
  )
}

/** "flown out dead or badly hurt": of each it is one or the other. */
const isDeadElse = (clause: Clause, at: number): boolean => {
  const joiner = skipBack(clause, at - 1)
  return clause.chunks[joiner]?.type === 'or' && clause.chunks[joiner - 1]?.word === 'dead'
}

/** What an army misses; cars that are missing may have been moved. */
const ARMS = /^(weapons|ammunition|explosives|aircraft)$/

const isCounted = ({ quantity, determiner }: Group): boolean => quantity >= 0 || /^an?$/.test(determiner ?? '')

/** Whether any of those that bear a state are arms, so that what stands with them is an army's as well. */
const areArms = (view: FrameView, clause: Clause, at: number): boolean =>
  bearers(view, at).some((position) => ARMS.test(view.below.groups[groupAt(clause, position)]?.class ?? ''))

/** States that stand with those who are in them: "30 dead", "left 14 people dead", "11 are still missing", "3 KIA". */
export const states: FrameRule = {
  name: 'frames/state',
  wokenBy: (word) => STATE_WORDS.has(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const plain = chunk.type === 'state' ? STATE_WORDS.get(chunk.word) : undefined
      // "240 dead and wounded"
      const either = (plain === 'killed' && isWoundedToo(clause, at)) || (plain === 'injured' && isDeadElse(clause, at))
      const measure = either ? 'casualties' : plain
      // "the number of dead" has no bearer, and "buried their dead" another
      if (!measure || /^(the|of|their|its|our)$/.test(clause.chunks[at - 1]?.word ?? '')) continue
      const before = verbOf(clause, skipBack(clause, at - 1))
      if (before?.negated) continue
      for (const position of [...bearers(view, at), ...alongWith(view, at)]) {
        const group = below.groups[groupAt(clause, position)]
        const domain = group ? domainOf(below, group) : 'other'
        const isThing = domain === 'materiel' || domain === 'airborne'
        // "15 weapons have been reported missing"
        if (isThing && plain === 'missing' && group && isCounted(group) && areArms(view, clause, at))
          yield found(view, makeFrame(groupAt(clause, position), 'lost', chunk, { hedge: before?.hedge ?? null }))
        if (domain !== 'people' && domain !== 'elided' && domain !== 'name' && domain !== 'unknown') continue
        const hedge = before?.hedge ?? (before?.lemma === 'fear' ? 'feared' : null)
        // "had been martyred by aircraft"
        const agents = clause.chunks[at + 1]?.word === 'by' ? groupsAt(below, clause, byAgents(clause, at)) : []
        // "counts 702 dead among officers and civilians": who they were stands behind.
        const isAmong = group !== undefined && group.head < 0 && /^among(st)?$/.test(clause.chunks[at + 1]?.word ?? '')
        const label = isAmong && position === at - 1 ? namedBehind(view, at) : -1
        yield found(view, makeFrame(groupAt(clause, position), measure, chunk, { agents, hedge, label }))
      }
    }
  },
}

const PLACES_OF_STATE: ReadonlyMap<string, 'captured' | 'abducted' | 'missing' | 'injured'> = new Map([
  ['hospital', 'injured'],
  ['custody', 'captured'],
  ['captivity', 'abducted'],
  ['hands', 'abducted'],
  ['rubble', 'missing'],
  ['debris', 'missing'],
  ['slabs', 'missing'],
  ['slab', 'missing'],
  ['ruins', 'missing'],
  ['wreckage', 'missing'],
  ['concrete', 'missing'],
  ['masonry', 'missing'],
  ['ruins', 'missing'],
  ['wreckage', 'missing'],
  ['detention', 'captured'],
  ['prison', 'captured'],
  ['jail', 'captured'],
  ['bars', 'captured'],
])

/** Under these people are missing; in them they may live. */
const ONLY_UNDER = /^(slabs?|ruins|concrete|masonry)$/
const STAYS = /^(remain|lie|stay|wait)$/

const isOfPatients = ({ below }: FrameView, group: Group): boolean =>
  /^(people|elided)$/.test(domainOf(below, group)) && !isBodies(below, group)

/** "seven in custody", "130 hostages remain in captivity", "five people were still under the rubble": a state worded as a place. */
export const inCustody: FrameRule = {
  name: 'frames/in-custody',
  onlyFigures: true,
  wokenBy: (word) => PLACES_OF_STATE.has(word),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      if (
        chunk.type !== 'preposition' ||
        !/^(in|under|beneath|underneath|below|behind)$/.test(chunk.word) ||
        !isGroup(clause, at + 1)
      )
        continue
      const noun = below.groups[groupAt(clause, at + 1)]
      const measure = noun && noun.head >= 0 ? PLACES_OF_STATE.get(below.tokens.folded[noun.head] ?? '') : undefined
      // "in the ruins" says where, "under the ruins" in what state.
      if (!measure || (chunk.word === 'in' && ONLY_UNDER.test(below.tokens.folded[noun?.head ?? -1] ?? ''))) continue
      const linkedAt = clause.chunks[at - 1]?.type === 'adverb' ? at - 2 : at - 1
      const linked = verbOf(clause, linkedAt)
      const isLinked = linked !== undefined && !linked.negated && (linked.form === 'copula' || STAYS.test(linked.lemma))
      const [before = linkedAt, ...others] = isLinked ? subjectsOf(clause, linkedAt) : [linkedAt]
      if (!isGroup(clause, before)) continue
      // "his wife and four children remain in captivity"
      for (const other of others) {
        const one = below.groups[groupAt(clause, other)]
        if (measure !== 'injured' && one && domainOf(below, one) === 'people')
          yield found(view, makeFrame(groupAt(clause, other), measure, chunk))
      }
      const group = below.groups[groupAt(clause, before)]
      if (!group || group.quantity < 0) continue
      if (/^(materiel|airborne)$/.test(domainOf(below, group))) {
        // "left 29 firearms in the hands of the army"
        const held = below.tokens.folded[noun?.head ?? -1] === 'hands'
        if (held && /^(weapons|ammunition|vehicles|explosives)$/.test(group.class))
          yield found(view, makeFrame(groupAt(clause, before), 'seized', chunk))
        continue
      }
      // "in the hospital" says where, "in hospital" in what state.
      if (measure === 'injured' && (noun?.determiner !== null || !isOfPatients(view, group))) continue
      // "in the prison" says where they were, "in prison" in what state.
      if (/^(prison|jail)$/.test(below.tokens.folded[noun?.head ?? -1] ?? '') && noun?.determiner !== null) continue
      // "in the hands of the militia"
      const holders = clause.chunks[at + 2]?.word === 'of' && isGroup(clause, at + 3) ? [groupAt(clause, at + 3)] : []
      // Whoever fights is captured.
      const isPrisoner =
        /^(state-forces|non-state-armed)$/.test(group.class) ||
        /^prisoners?$/.test(below.tokens.folded[group.head] ?? '')
      const held = measure === 'abducted' && isPrisoner ? 'captured' : measure
      yield found(
        view,
        makeFrame(groupAt(clause, before), held, chunk, { agents: holders, hedge: linked?.hedge ?? null }),
      )
    }
  },
}
