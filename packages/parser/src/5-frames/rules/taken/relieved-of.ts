import { groupAt, isGroup, listRight, objectsOf, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const RELIEVES = /^(relieve|rob|strip|dispossess|divest|deprive)$/

/** "relieved the guards of nine rifles", "was robbed of two motorcycles": what somebody is made to give up. */
export const relievedOf: FrameRule = {
  name: 'frames/relieved-of',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => RELIEVES.test(lemma)),
  onlyWith: (word) => word === 'of',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || !RELIEVES.test(verb.lemma)) continue
      const robbed = verb.passive ? at : (objectsOf(clause, at)[0] ?? at)
      const linkAt = robbed + 1
      if (clause.chunks[linkAt]?.word !== 'of' || !isGroup(clause, linkAt + 1)) continue
      const agents = verb.passive ? [] : subjectsOf(clause, at).map((position) => groupAt(clause, position))
      for (const position of listRight(clause, linkAt + 1)) {
        const index = groupAt(clause, position)
        const group = below.groups[index]
        if (
          group &&
          group.quantity >= 0 &&
          /^(materiel|airborne)$/.test(domainOf(below, group)) &&
          group.class !== 'infrastructure'
        )
          yield found(
            view,
            makeFrame(index, 'seized', { first: verb.first, end: verb.end }, { agents, hedge: verb.hedge }),
          )
      }
    }
  },
}
