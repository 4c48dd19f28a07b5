import { groupAt, isGroup, listRight, verbOf } from '../clause-walk.ts'
import { domainOf } from '../domain.ts'
import { VERB_SENSES } from '../en/senses.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'
import { byVerb } from '../woken-by.ts'

const CUSTODY =
  /^(arrest|nab|hold|catch|detain|apprehend|surrender|intercept|pick up|capture|round up|find|stop|seize)$/
const FURTHEST = 14

/** Whether a verb takes people into custody or lets them give up, so that what they carry is taken with them. */
const takesPeople = ({ clause }: FrameView, at: number): boolean => {
  const verb = verbOf(clause, at)
  const sense = verb && VERB_SENSES.get(verb.lemma)
  return verb !== undefined && !verb.negated && sense !== undefined && CUSTODY.test(verb.lemma)
}

/** "arrested with 15,000 pills", "held four suspects with a gun and 19 bullets", "surrendered with 44 weapons". */
export const foundWith: FrameRule = {
  name: 'frames/found-with',
  wokenBy: byVerb((lemma) => CUSTODY.test(lemma) || CUSTODY.test(`${lemma} up`)),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      if (!verb || !takesPeople(view, at)) continue
      for (let here = at + 1; here < clause.chunks.length && here < at + FURTHEST; here += 1) {
        const link = clause.chunks[here]
        if (!link || /^(verb|subordinator|relative|semicolon|colon|including)$/.test(link.type)) break
        if (link.word !== 'with' || !isGroup(clause, here + 1)) continue
        for (const position of listRight(clause, here + 1)) {
          const index = groupAt(clause, position)
          const group = below.groups[index]
          const counted = group && (group.quantity >= 0 || /^an?$/.test(group.determiner ?? ''))
          if (group && counted && /^(materiel|airborne)$/.test(domainOf(below, group)))
            yield found(view, makeFrame(index, 'seized', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
        }
        break
      }
    }
  },
}
