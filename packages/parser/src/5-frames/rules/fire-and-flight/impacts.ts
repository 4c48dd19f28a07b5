import type { Group } from '../../../4-mentions/group.ts'
import type { Mentioned } from '../../../4-mentions/mentioned.ts'
import { byAgents, groupAt, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { BURSTS, IMPACT_VERBS } from '../../en/senses.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule } from '../../frame-rule.ts'
import type { NounClass } from '../../../4-mentions/en/nouns.ts'
import { byAny, byClass, byVerb } from '../../woken-by.ts'

/** What munitions do where they land. */
const HARMS = /^(level|flatten|destroy|demolish|damage|set on fire|set ablaze|set alight|burn|burn down|gut)$/

/** "a rocket-propelled grenade", "an RPG": a grenade that flies of itself. */
const isRocketGrenade = ({ tokens: { folded } }: Mentioned, { head, wordsFirst }: Group): boolean =>
  /^(grenades?|rpgs?)$/.test(folded[head] ?? '') &&
  (folded.slice(wordsFirst, head).some((word) => /^rocket/.test(word)) || /^rpg/.test(folded[head] ?? ''))

/** "a 500-pound bomb landed on the library": one that hits may have been planted. */
const lands = (lemma: string, determiner: string | null): boolean =>
  /^(land|fall|come down)$/.test(lemma) && /^an?$/.test(determiner ?? '')

const FLYING: ReadonlySet<NounClass> = new Set(['ammunition', 'aircraft', 'explosives'])

/** Munitions in flight: "half a dozen mortar rounds hit the camp", "12 missiles struck". */
export const impacts: FrameRule = {
  name: 'frames/impact',
  wokenBy: byVerb((lemma) => IMPACT_VERBS.has(lemma) || HARMS.test(lemma) || /^(set|come)$/.test(lemma)),
  onlyWith: byAny(byClass(FLYING), (word) => /^(bombs?|(\S*-)?grenades?|rpgs?.*)$/.test(word)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || !(IMPACT_VERBS.has(verb.lemma) || HARMS.test(verb.lemma))) continue
      if (verb.passive) {
        // "was struck by two drones and a missile"
        for (const position of byAgents(clause, at)) {
          const index = groupAt(clause, position)
          const group = below.groups[index]
          if (
            group &&
            (group.quantity >= 0 || /^an?$/.test(group.determiner ?? '')) &&
            (domainOf(below, group) === 'airborne' || isRocketGrenade(below, group)) &&
            (group.class === 'ammunition' || !HARMS.test(verb.lemma)) &&
            (/^(ammunition|aircraft)$/.test(group.class) || domainOf(below, group) === 'airborne') &&
            !/^(helicopters?|planes?|jets?|aircraft|warplanes?|shells?)$/.test(below.tokens.folded[group.head] ?? '')
          )
            yield found(view, makeFrame(index, 'launched', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
        }
        continue
      }
      // "killed when a shell hit their house": what hit is told in passing.
      const inPassing = clause.chunks
        .slice(0, at)
        .some((earlier) => earlier.type === 'subordinator' && /^(when|after|as|while)$/.test(earlier.word))
      for (const position of subjectsOf(clause, at)) {
        const index = groupAt(clause, position)
        const group = below.groups[index]
        if (group && inPassing && group.quantity < 0) continue
        const word = group ? (below.tokens.folded[group.head] ?? '') : ''
        const flies =
          group !== undefined &&
          (domainOf(below, group) === 'airborne' || isRocketGrenade(below, group)) &&
          /^(ammunition|aircraft|explosives)$/.test(group.class)
        const isCrewless = group?.class === 'ammunition' || (flies && group.class === 'explosives')
        if (HARMS.test(verb.lemma) && !isCrewless) continue
        if (
          !flies &&
          !(
            group?.class === 'explosives' &&
            /^bombs?$/.test(word) &&
            !BURSTS.has(verb.lemma) &&
            (group.quantity >= 0 || lands(verb.lemma, group.determiner))
          )
        )
          continue
        if (/^(helicopters?|planes?|jets?|aircraft|warplanes?)$/.test(word)) continue
        yield found(view, makeFrame(index, 'launched', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
      }
    }
  },
}
