import { isOfPhrase, PHRASES_OF_OUTCOME } from '../en/phrases-of-outcome.ts'
import { groupAt, subjectsOf } from '../clause-walk.ts'
import { domainOf, isBodies } from '../domain.ts'
import { makeFrame } from '../frame.ts'
import { found, type FrameRule } from '../frame-rule.ts'
import { phraseAt } from '../phrase-at.ts'
import { byAny, byVerb } from '../woken-by.ts'

/** What every phrase with "be" or "have" holds: these verbs themselves stand in almost every sentence. */
const BEHIND_BE =
  /^(condition|state|care|fallen|repair|ablaze|alight|fire|flames|hospitals?|treatment|observation|amputated|severed|torn|blown|admission|yet|move|run|shrapnel|splinters?|bullets?|pellets?|fragments?|concussions?|fractures?|burns|contusions?|roofs?|windows?|doors?|walls?|fa[cç]ades?|glass|sides?)$/

/** Outcomes that only several words together tell, said of the subject. */
export const phrases: FrameRule = {
  name: 'frames/phrase',
  wokenBy: byAny(
    (word) => BEHIND_BE.test(word),
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
