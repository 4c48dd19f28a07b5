import { NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Measure } from '@reportedly/schema'
import { groupAt, isGroup, listRight, skipAside, subjectsOf } from '../clause-walk.ts'
import { NOUN_SENSES } from '../en/senses.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule, type FrameView } from '../frame-rule.ts'

/** What whoever is a victim of it suffered; undefined where several outcomes are told in one. */
const measureOf = ({ below, clause }: FrameView, at: number): Measure | undefined => {
  if (clause.chunks[at]?.word !== 'of' || !isGroup(clause, at + 1) || listRight(clause, at + 1).length > 1)
    return undefined
  const word = below.tokens.folded[below.groups[groupAt(clause, at + 1)]?.head ?? -1] ?? ''
  return NOUN_SENSES.get(NOUN_FORMS.get(word)?.singular ?? word)?.people
}

/** "Another 585 were victims of kidnapping": what befell them is named behind. */
export const victimsOf: FrameRule = {
  name: 'frames/victims-of',
  onlyFigures: true,
  wokenBy: (word) => word === 'victim' || word === 'victims',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const kind = skipAside(clause, at + 1)
      const noun = isGroup(clause, kind) ? below.groups[groupAt(clause, kind)] : undefined
      if (verb.form !== 'copula' || verb.negated || !/^victims?$/.test(below.tokens.folded[noun?.head ?? -1] ?? ''))
        continue
      const measure = measureOf(view, kind + 1)
      if (!measure || (noun?.quantity ?? 0) >= 0) continue
      const predicate = { first: verb.first, end: verb.end }
      for (const position of subjectsOf(clause, at))
        if (clause.chunks[position]?.counted === true)
          yield found(view, makeFrame(groupAt(clause, position), measure, predicate, { hedge: verb.hedge }))
    }
  },
}
