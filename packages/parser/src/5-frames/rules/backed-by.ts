import { byAgents, groupAt, verbOf } from '../clause-walk.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule } from '../frame-rule.ts'
import { byVerb } from '../woken-by.ts'

const BACKS = /^(back|support|escort|accompany|assist|reinforce|join)$/
const FORCES = /^(state-forces|non-state-armed|vehicles|aircraft|vessels)$/

/** "troops backed by two helicopters", "a convoy escorted by 40 soldiers": who or what took part beside those named. */
export const backedBy: FrameRule = {
  name: 'frames/backed-by',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => BACKS.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      if (!verb || verb.negated || !BACKS.test(verb.lemma) || clause.chunks[at + 1]?.word !== 'by') continue
      for (const position of byAgents(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        const isCounted =
          group !== undefined && group.quantity >= 0 && below.quantities[group.quantity]?.value.high !== 0
        if (isCounted && FORCES.test(group.class))
          yield found(view, makeFrame(groupAt(clause, position), 'strength', { first: verb.first, end: verb.end }))
      }
    }
  },
}
