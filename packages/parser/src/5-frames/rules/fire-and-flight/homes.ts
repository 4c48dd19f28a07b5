import { groupAt, objectsOf, verbOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { displacedSubjects } from '../../counted/displaced-subjects.ts'
import type { FrameRule } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const LEAVES = /^(leave|abandon|desert|quit|vacate|lose)$/
const HOMES = /^(homes?|houses?|villages?|area|areas|communit(y|ies)|town|city|camp|region|country|hamlets?)$/

const DWELLERS = /^(famil(y|ies)|households?|residents?|inhabitants?|villagers?)$/

/** So many do not leave a named place on a trip. */
const MANY = 1000

/** "40 families had left their homes", "15,000 people abandoned the village": displaced, without the word. */
export const homes: FrameRule = {
  name: 'frames/homes',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => LEAVES.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !LEAVES.test(verb.lemma)) continue
      const [object] = objectsOf(clause, at)
      const left = object === undefined ? undefined : below.groups[groupAt(clause, object)]
      if (!left || left.quantity >= 0 || left.head < 0) continue
      const isHome = HOMES.test(below.tokens.folded[left.head] ?? '')
      if (!isHome && left.class !== 'name' && left.class !== 'territory') continue
      // "had to leave": who had to stands before the first verb.
      const before = verb.form === 'infinitive' ? verbOf(clause, at - 1) : undefined
      const isMade = before?.passive === true && /^(force|compel|oblige|make)$/.test(before.lemma)
      const from = before?.form === 'copula' || isMade ? at - 1 : at
      yield* displacedSubjects(view, from, verb, (group) => {
        const dwells = DWELLERS.test(below.tokens.folded[group.head] ?? '')
        if (!isHome && !dwells && (below.quantities[group.quantity]?.value.low ?? 0) < MANY) return false
        // Troops that leave a town withdraw.
        if (group.class === 'state-forces' || group.class === 'non-state-armed') return false
        return group.quantity >= 0 && ['people', 'elided'].includes(domainOf(below, group))
      })
    }
  },
}
