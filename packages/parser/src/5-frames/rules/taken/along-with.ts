import type { Measure } from '@reportedly/schema'
import { groupAt, listRight, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { VERB_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const FURTHEST = 10

/** What a verb says of things: "recovered", "damaged". */
const ofThings = (lemma: string): Measure | undefined => VERB_SENSES.get(lemma)?.materiel

/** Where "along with" or "together with" stands behind a verb, before another clause begins; -1 when it does not. */
const alongBehind = ({ below, clause }: FrameView, at: number): number => {
  for (let here = at + 1; here < clause.chunks.length && here < at + FURTHEST; here += 1) {
    const chunk = clause.chunks[here]
    // "damaged as well, along with"
    if (chunk?.word === 'as' && below.tokens.folded[chunk.end] === 'well') continue
    if (!chunk || /^(verb|semicolon|subordinator|relative|quote)$/.test(chunk.type)) return -1
    if (chunk.type === 'and' && /^(along|together)$/.test(below.tokens.folded[chunk.first] ?? '')) return here
  }
  return -1
}

/** "No rifle was seized" */
const areNone = ({ below, clause }: FrameView, at: number): boolean =>
  subjectsOf(clause, at).some(
    (position) => below.quantities[below.groups[groupAt(clause, position)]?.quantity ?? -1]?.value.high === 0,
  )

/** "Eight bodies were recovered from the site, along with a rifle", "homes were damaged, along with four cars". */
export const alongWith: FrameRule = {
  name: 'frames/along-with',
  wokenBy: byVerb((lemma) => ofThings(lemma) !== undefined),
  onlyWith: (word) => word === 'along' || word === 'together',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const measure = ofThings(verb.lemma)
      if (!measure || !verb.passive || verb.negated || areNone(view, at)) continue
      const along = alongBehind(view, at)
      if (along < 0 || clause.chunks[along + 1]?.type !== 'group') continue
      for (const position of listRight(clause, along + 1)) {
        const index = groupAt(clause, position)
        const group = below.groups[index]
        if (group && /^(materiel|airborne)$/.test(domainOf(below, group)))
          yield found(view, makeFrame(index, measure, { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
      }
    }
  },
}
