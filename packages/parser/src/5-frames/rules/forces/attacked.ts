import { groupAt, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const ATTACKS = /^(attack|ambush|assault|besiege|surround|encircle)$/
const FORCES = /^(state-forces|non-state-armed)$/

/** "ambushed 36 soldiers", "25 guards were attacked": a force that was attacked, by how many it had. */
export const attacked: FrameRule = {
  name: 'frames/attacked',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => ATTACKS.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const [at, { type }] of clause.chunks.entries()) {
      const verb = type === 'verb' ? verbOf(clause, at) : undefined
      if (!verb || verb.negated || !ATTACKS.test(verb.lemma)) continue
      for (const position of verb.passive ? subjectsOf(clause, at) : objectsOf(clause, at)) {
        const index = groupAt(clause, position)
        const group = below.groups[index]
        const figure = below.quantities[group?.quantity ?? -1]?.value
        if (!group || !figure || figure.high === 0 || !FORCES.test(group.class)) continue
        yield found(view, makeFrame(index, 'strength', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
      }
    }
  },
}
