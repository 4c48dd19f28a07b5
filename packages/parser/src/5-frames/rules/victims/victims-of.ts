import { NOUN_FORMS } from '../../../4-mentions/en/nouns.ts'
import type { Measure } from '@reportedly/schema'
import { groupAt, isGroup, listRight, skipAside, subjectsOf } from '../../clause/clause-walk.ts'
import { NOUN_SENSES } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

/** What whoever is a victim of it suffered; undefined where several outcomes are told in one. */
const measureOf = ({ below, clause }: FrameView, at: number): Measure | undefined => {
  if (clause.chunks[at]?.word !== 'of' || !isGroup(clause, at + 1) || listRight(clause, at + 1).length > 1)
    return undefined
  const word = below.tokens.folded[below.groups[groupAt(clause, at + 1)]?.head ?? -1] ?? ''
  return NOUN_SENSES.get(NOUN_FORMS.get(word)?.singular ?? word)?.people
}

const HELD: ReadonlyMap<string, Measure> = new Map([
  ['hostages', 'abducted'],
  ['captives', 'abducted'],
  ['prisoners', 'captured'],
  ['detainees', 'captured'],
])

/** "Another 585 were victims of kidnapping", "55 are hostages": what befell them is named behind. */
export const victimsOf: FrameRule = {
  name: 'frames/victims-of',
  onlyFigures: true,
  wokenBy: (word) => /^victims?$/.test(word) || HELD.has(word),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const kind = skipAside(clause, at + 1)
      const noun = isGroup(clause, kind) ? below.groups[groupAt(clause, kind)] : undefined
      if (verb.form !== 'copula' || verb.negated || !noun || noun.quantity >= 0) continue
      const word = below.tokens.folded[noun.head] ?? ''
      // "Fifty-five are hostages"
      const measure = /^victims?$/.test(word) ? measureOf(view, kind + 1) : HELD.get(word)
      if (!measure) continue
      const predicate = { first: verb.first, end: verb.end }
      for (const position of subjectsOf(clause, at))
        if (clause.chunks[position]?.counted === true)
          yield found(view, makeFrame(groupAt(clause, position), measure, predicate, { hedge: verb.hedge }))
    }
  },
}
