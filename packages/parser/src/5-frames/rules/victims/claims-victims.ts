import { groupAt, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { makeFrame } from '../../frame.ts'
import { domainOf } from '../../counted/domain.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

/** What claims its victims, beside what the lexicon has as happenings. */
const TOLLS = /^(struggle|insurgency|rebellion|feud|famine|landslide|collapse|wave|spate|bloodshed|hostilities)$/

/** Whether what claims is a happening: a group claims an attack, and a clash its dead. */
const isHappening = ({ below, clause }: FrameView, at: number): boolean =>
  subjectsOf(clause, at).some((position) => {
    const group = below.groups[groupAt(clause, position)]
    return group?.class === 'event' || TOLLS.test(below.tokens.folded[group?.head ?? -1] ?? '')
  })

/** "The clashes claimed three soldiers", "a struggle that has claimed 6,000 victims". */
export const claimsVictims: FrameRule = {
  name: 'frames/claims-victims',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => lemma === 'claim'),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.lemma !== 'claim' || verb.passive || verb.negated || !isHappening(view, at)) continue
      // "claimed 12 soldiers had died": what the verb behind says.
      if (verbOf(clause, at + 2)) continue
      for (const position of objectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        if (group && group.quantity >= 0 && domainOf(below, group) === 'people')
          yield found(
            view,
            makeFrame(groupAt(clause, position), 'killed', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
          )
      }
    }
  },
}
