import { groupAt, subjectsOf } from '../clause-walk.ts'
import { domainOf } from '../domain.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule } from '../frame-rule.ts'
import { byVerb } from '../woken-by.ts'

/** "four did not survive the journey": whoever is said not to have survived died. */
export const notSurvived: FrameRule = {
  name: 'frames/not-survived',
  wokenBy: byVerb((lemma) => lemma === 'survive'),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.lemma !== 'survive' || !verb.negated || verb.passive) continue
      for (const position of subjectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        // "None of them did not survive" denies it twice.
        const zero = below.quantities[group?.quantity ?? -1]?.value.high === 0
        if (group && !zero && /^(people|elided|name)$/.test(domainOf(below, group)))
          yield found(
            view,
            makeFrame(groupAt(clause, position), 'killed', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
          )
      }
    }
  },
}
