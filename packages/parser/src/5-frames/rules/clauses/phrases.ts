import { isBehindBe, isOfPhrase, PHRASES_OF_OUTCOME } from '../../en/phrases-of-outcome/index.ts'
import { groupAt, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf, isBodies } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import { phraseAt } from '../../phrase-at.ts'
import { byAny, byVerb } from '../../woken-by.ts'

/** Outcomes that only several words together tell, said of the subject. */
export const phrases: FrameRule = {
  name: 'frames/phrase',
  wokenBy: byAny(
    isBehindBe,
    byVerb((lemma) => lemma !== 'be' && PHRASES_OF_OUTCOME.has(lemma)),
  ),
  onlyWith: isOfPhrase,
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const phrase = phraseAt(view, at)
      if (!phrase) continue
      for (const position of subjectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        if (phrase.ofNobody && below.quantities[group?.quantity ?? -1]?.value.high !== 0) continue
        const fits = phrase.things ? /^(materiel|airborne)$/ : /^(people|elided|name|unknown)$/
        if (group && group.class !== phrase.except && fits.test(domainOf(below, group)) && !isBodies(below, group))
          yield found(
            view,
            makeFrame(
              groupAt(clause, position),
              phrase.measure,
              { first: verb.first, end: verb.end },
              { hedge: verb.hedge },
            ),
          )
      }
    }
  },
}
