import { groupAt, isGroup, skipAside } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { DISEASES } from '../../en/diseases.ts'
import { WOUNDS } from '../../en/wounds.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const HURT = /^(gunshot|gun|shot|bullet|trauma|wounded|war|war-wounded|burn|burns|blast|mine|stab)$/
const VIOLENCE =
  /^(violence|shelling|bombing|bombings|attacks?|strikes?|airstrikes?|shootings?|mines?|landmines?|explosions?|blasts?|clashes|fighting|gunfire|torture)$/

/** "treated 118 gunshot patients", "treated 40 victims of the shelling": their own words say what they are treated for. */
const areWounded = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!group || group.quantity < 0) return false
  const { folded } = below.tokens
  const words = folded.slice(group.wordsFirst, group.end)
  if (!/^(patients?|victims?|cases?|casualties)$/.test(folded[group.head] ?? '')) return false
  const behind = folded.slice(group.end, group.end + 4)
  return words.some((word) => HURT.test(word)) || (behind[0] === 'of' && behind.some((word) => VIOLENCE.test(word)))
}

const GRAVE = /^(critical|critically|intensive|gunshot|gunshots|wounds|burns|shrapnel)$/

/** "was treating nine people, four in critical condition": what is told of some says of what they are treated. */
const areGrave = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  if (!group || group.quantity < 0 || domainOf(below, group) !== 'people' || clause.chunks[at + 1]?.type !== 'comma')
    return false
  const end = Math.min(below.ranges[clause.sentence]?.end ?? 0, group.end + 8)
  return below.tokens.folded.slice(group.end, end).some((word) => GRAVE.test(word))
}

const ANYONE = /^(people|persons|civilians|individuals|casualties|villagers|residents|victims)$/

/** "had treated 44 people, 12 of them soldiers": nothing behind says that they were ill, and the words before of no disease. */
const areTreated = ({ below, clause }: FrameView, at: number, { main }: VerbGroup): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  const { folded } = below.tokens
  if (folded[main] !== 'treated' || !group || group.quantity < 0 || !ANYONE.test(folded[group.head] ?? '')) return false
  const range = below.ranges[clause.sentence] ?? { first: 0, end: 0 }
  const words = folded.slice(range.first, range.end)
  return !/^(for|with|against|a|an|per|each|daily)$/.test(folded[group.end] ?? '') && !words.some(isOfHealth)
}

const isOfHealth = (word: string): boolean =>
  DISEASES.test(word) ||
  /^(malnutrition|malnourished|disease|diseases|illness|illnesses|sick|ill|vaccin\w+)$/.test(word)

/** "treated 38 people with gunshot wounds": the treated are the object, their wounds stand behind. */
export const treated: FrameRule = {
  name: 'frames/treated',
  wokenBy: byAny(
    (word) => WOUNDS.test(word),
    byVerb((lemma) => lemma === 'treat'),
  ),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      const object = skipAside(clause, at + 1)
      if (
        verb.lemma === 'treat' &&
        !verb.negated &&
        !verb.passive &&
        (areWounded(view, object) || areGrave(view, object) || areTreated(view, object, verb))
      ) {
        yield found(
          view,
          makeFrame(groupAt(clause, object), 'injured', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
        )
        continue
      }
      // "treated 23 people from the village for gunshot wounds"
      const isFrom = /^(from|in|of)$/.test(clause.chunks[object + 1]?.word ?? '') && isGroup(clause, object + 2)
      const last = isFrom ? object + 2 : object
      const behind = clause.chunks[last + 1]
      if (
        !verb ||
        verb.negated ||
        verb.passive ||
        !/^(treat|admit|receive|see|take|take back|bring|bring in|evacuate|transport|transfer|register|record|get)$/.test(
          verb.lemma,
        ) ||
        !isGroup(clause, object) ||
        !/^(with|for)$/.test(behind?.word ?? '') ||
        !isGroup(clause, last + 2)
      )
        continue
      const wounded = below.groups[groupAt(clause, last + 2)]
      const people = below.groups[groupAt(clause, object)]
      if (
        !wounded ||
        !people ||
        !WOUNDS.test(below.tokens.folded[wounded.head] ?? '') ||
        !['people', 'elided'].includes(domainOf(below, people))
      )
        continue
      yield found(
        view,
        makeFrame(groupAt(clause, object), 'injured', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
      )
    }
  },
}
