import { isApposition } from '../../apposition.ts'
import type { Clause } from '../../clause/chunk-sentence.ts'
import { groupAt, isGroup, listRight, skipAside, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { domainOf, measureFor } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { senseAt } from '../../verb-frames/sense-at.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { byVerb, tellsOutcome } from '../../woken-by.ts'

/** Where those begin who share what a verb tells: "…, as were about 40 homes", "…, and so did two others"; -1 for none. */
const sharersBehind = ({ clause }: FrameView, at: number, verb: VerbGroup): number => {
  const { chunks } = clause
  for (let here = at + 1; here < chunks.length - 2; here += 1) {
    const chunk = chunks[here]
    if (!chunk || chunk.type === 'verb' || chunk.type === 'semicolon') return -1
    if (!/^(as|so)$/.test(chunk.word) || !/^(comma|and)$/.test(chunks[here - 1]?.type ?? '')) continue
    const auxiliary = verbOf(clause, here + 1)
    const isCopula = auxiliary?.form === 'copula' && !auxiliary.negated
    const fits = verb.passive ? isCopula : /^(did|have|had)$/.test(chunks[here + 1]?.word ?? '')
    const first = skipAside(clause, here + 2)
    return (fits || isCopula) && isGroup(clause, first) ? first : -1
  }
  return -1
}

/** "as was his sister, Ana Paz": one and the same. */
const namesOne = ({ chunks }: Clause, at: number): boolean =>
  chunks[at]?.person === true && chunks[at - 1]?.type === 'comma' && chunks[at - 2]?.person === false

/** "The clinic was burned, as were about 40 homes": what is told of one is told of others behind. */
export const asWere: FrameRule = {
  name: 'frames/as-were',
  wokenBy: byVerb(tellsOutcome),
  onlyWith: (word) => word === 'as' || word === 'so',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.form === 'ing' || verb.form === 'infinitive') continue
      const first = sharersBehind(view, at, verb)
      const sense = first < 0 || subjectsOf(clause, at).length === 0 ? undefined : senseAt(view, at, verb)
      if (!sense || (!verb.passive && !sense.intransitive)) continue
      const members = listRight(clause, first)
      for (const position of members) {
        if (isApposition(below, clause, members, position) || namesOne(clause, position)) continue
        const group = below.groups[groupAt(clause, position)]
        const measure = group && measureFor(below, sense, group, domainOf(below, group))
        const predicate = { first: verb.first, end: verb.end }
        if (measure) yield found(view, makeFrame(groupAt(clause, position), measure, predicate, { hedge: verb.hedge }))
      }
    }
  },
}
