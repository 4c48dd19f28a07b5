import type { Measure } from '@reportedly/schema'
import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup, listRight, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { domainOf, isBodies } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

/** Verbs of going away: whom raiders go away with they have taken. */
const GOES =
  /^(escape|flee|flee with|leave|depart|disappear|vanish|withdraw|retreat|run away|run off|get away|go away|slip away)$/
/** Where they went may stand between: "fled into the bush with". */
const FURTHEST = 5
const WAYS = /^(into|to|towards?|across|from|in|through)$/

/** Whether those who go are raiders: "they", who in a report of a raid are its raiders, as well. */
const areRaiders = ({ below, clause }: FrameView, at: number): boolean =>
  subjectsOf(clause, at).some((position) => {
    const group = below.groups[groupAt(clause, position)]
    return group?.class === 'non-state-armed' || below.tokens.folded[(group?.end ?? 0) - 1] === 'they'
  })

/** Where "with" and a group stand behind a verb, past the way taken; -1 for nowhere. */
const withBehind = ({ clause }: FrameView, at: number): number => {
  // "fled with" is one verb.
  if (verbOf(clause, at)?.lemma.endsWith(' with') === true) return isGroup(clause, at + 1) ? at + 1 : -1
  for (let here = at + 1; here < at + FURTHEST; here += 1) {
    const chunk = clause.chunks[here]
    if (chunk?.word === 'with') return isGroup(clause, here + 1) ? here + 1 : -1
    const isWay = chunk?.type === 'preposition' && WAYS.test(chunk.word)
    if (isWay && isGroup(clause, here + 1) && clause.chunks[here + 1]?.counted !== true) here += 1
    else if (chunk?.type !== 'adverb' && chunk?.type !== 'time') return -1
  }
  return -1
}

/** What became of those whom raiders went away with: people abducted, unless they are their own; things seized. */
const measureOf = (view: FrameView, group: Group): Measure | undefined => {
  const domain = domainOf(view.below, group)
  if (group.quantity < 0 || isBodies(view.below, group)) return undefined
  if (group.class === 'civilian') return 'abducted'
  return domain === 'materiel' && group.class !== 'infrastructure' ? 'seized' : undefined
}

/** "The raiders left with 40 goats and two girls", "the gunmen fled into the bush with six hostages". */
export const madeOff: FrameRule = {
  name: 'frames/made-off',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => GOES.test(lemma)),
  onlyWith: (word) => word === 'with',
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !GOES.test(verb.lemma) || !areRaiders(view, at)) continue
      const first = withBehind(view, at)
      if (first < 0) continue
      for (const position of listRight(clause, first)) {
        const group = below.groups[groupAt(clause, position)]
        const measure = group && measureOf(view, group)
        const predicate = { first: verb.first, end: verb.end }
        if (measure) yield found(view, makeFrame(groupAt(clause, position), measure, predicate, { hedge: verb.hedge }))
      }
    }
  },
}
