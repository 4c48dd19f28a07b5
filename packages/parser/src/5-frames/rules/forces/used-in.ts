import type { Measure } from '@reportedly/schema'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, groupsAt, isGroup, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { ATTACK_NOUNS, ATTACK_VERBS } from '../../en/actors.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const USES = /^(use|employ|expend)$/
/** With these an attack is carried on; a rifle that is used is no force. */
const CRAFTS = /^(aircraft|vehicles|vessels|non-state-armed)$/
const UNCREWED = /^(\S+-)*(drones?|uavs?|quadcopters?|shaheds?|gerans?|lancets?|fpvs?)$/
const FARTHEST = 6

const isAttack = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (group) return ATTACK_NOUNS.test(below.tokens.folded[group.head] ?? '') && group.class === 'event'
  const verb = verbOf(clause, at)
  // "used five helicopters to evacuate the wounded" is no attack
  return verb !== undefined && ATTACK_VERBS.has(verb.lemma) && !USES.test(verb.lemma)
}

/** Whether the words around a verb of use speak of an attack: "in the raid", "to bomb", "carried out 57 strikes, using". */
const isInAttack = (view: FrameView, at: number): boolean => {
  const { chunks } = view.clause
  const isBehind = verbOf(view.clause, at)?.form === 'ing'
  const from = isBehind ? Math.max(0, at - FARTHEST) : at + 1
  for (let here = from; here < chunks.length && here < at + FARTHEST; here += 1) {
    if (here > at && /^(semicolon|subordinator|relative)$/.test(chunks[here]?.type ?? '')) return false
    if (here !== at && isAttack(view, here)) return true
  }
  return false
}

/** What the use of something in an attack makes of it: what flies without a crew was launched, what has one took part. */
const measureOf = ({ below }: FrameView, group: Group): Measure | undefined => {
  if (UNCREWED.test(below.tokens.folded[group.head] ?? '')) return 'launched'
  if (group.class === 'ammunition') return domainOf(below, group) === 'airborne' ? 'launched' : undefined
  return CRAFTS.test(group.class) ? 'strength' : undefined
}

/** "used five helicopters in the attack", "carried out 57 strikes, using 26 drones": with how many it was done. */
export const usedIn: FrameRule = {
  name: 'frames/used-in',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => USES.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || !USES.test(verb.lemma) || !isInAttack(view, at)) continue
      for (const position of verb.passive ? subjectsOf(clause, at) : objectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        const figure = below.quantities[group?.quantity ?? -1]?.value
        const measure = group && figure && figure.high !== 0 ? measureOf(view, group) : undefined
        if (!measure) continue
        const agents = verb.passive || measure !== 'launched' ? [] : groupsAt(below, clause, subjectsOf(clause, at))
        const predicate = { first: verb.first, end: verb.end }
        yield found(view, makeFrame(groupAt(clause, position), measure, predicate, { agents, hedge: verb.hedge }))
      }
    }
  },
}
