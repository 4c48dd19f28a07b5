import type { Measure } from '@reportedly/schema'
import { groupAt, isGroup, skipAside, verbOf } from '../clause/clause-walk.ts'
import { domainOf } from './domain.ts'
import { VERB_SENSES } from '../en/senses.ts'
import type { FrameView } from '../frame-rule.ts'

/** "among the weapons recovered": things of which a participle says that they were taken. */
export const thingsTaken = (
  view: FrameView,
  at: number,
): { readonly measure: Measure; readonly next: number } | undefined => {
  const { below, clause } = view
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  // "among the weapons and supplies reportedly seized"
  const joined = clause.chunks[at + 1]?.type === 'and' && isGroup(clause, at + 2) ? at + 3 : at + 1
  const behind = skipAside(clause, joined)
  const verb = verbOf(clause, behind)
  const taken = verb?.form === 'bare' && VERB_SENSES.get(verb.lemma)?.materiel === 'seized'
  return taken && group && group.quantity < 0 && group.plural && domainOf(below, group) === 'materiel'
    ? { measure: 'seized', next: behind + 1 }
    : undefined
}
