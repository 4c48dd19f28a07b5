import { groupAt, objectsOf, subjectsOf } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const LISTS = /^(list|show|display|itemise|itemize|enumerate|catalogue|inventory|comprise|contain)$/
const HAULS = /^(seized|captured|recovered|confiscated|secured|haul|booty|spoils|loot|trophies|surrendered)$/
const ARMS = /^(weapons|ammunition|explosives)$/
const LOOK_BACK = 60

/** Whether things taken were spoken of just before: "The group published a photo of its haul." */
const followsHaul = ({ below: { tokens } }: FrameView, first: number): boolean =>
  tokens.folded.slice(Math.max(0, first - LOOK_BACK), first).some((word) => HAULS.test(word))

/** "It shows 58 rifles", "The ministry also lists 23 long guns": arms that a photograph or a ministry lists of what was taken. */
export const listsItems: FrameRule = {
  name: 'frames/lists-items',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => LISTS.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !LISTS.test(verb.lemma) || !followsHaul(view, verb.first)) continue
      const objects = objectsOf(clause, at)
      const first = below.groups[groupAt(clause, objects[0] ?? -1)]
      if (!first || !ARMS.test(first.class) || subjectsOf(clause, at).length === 0) continue
      for (const position of objects) {
        const group = below.groups[groupAt(clause, position)]
        const counted = group !== undefined && (group.quantity >= 0 || /^an?$/.test(group.determiner ?? ''))
        if (counted && /^(materiel|airborne)$/.test(domainOf(below, group)) && group.class !== 'infrastructure')
          yield found(view, makeFrame(groupAt(clause, position), 'seized', { first: verb.first, end: verb.end }))
      }
    }
  },
}
