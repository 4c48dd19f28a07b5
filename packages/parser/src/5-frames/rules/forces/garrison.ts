import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { areHarmed } from '../../counted/are-harmed.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'
import { isBounded } from './strength.ts'

const LODGES = /^(house|hold|host|lodge|accommodate|billet|quarter|contain|shelter)$/
/** What soldiers are lodged in; "holds" is said of prisons as well, and of camps of other people. */
const POSTS =
  /^(base|post|outpost|barracks|garrison|checkpoint|position|station|fort|fortress|headquarters|stronghold)$/
const CAMPS = /^(camp|compound|building|school)$/
const OTHERS = /^(displaced|refugees?|prisoners?|inmates|detainees|captives)$/

const isOfOthers = ({ below: { ranges, tokens }, clause }: FrameView): boolean =>
  tokens.folded
    .slice(ranges[clause.sentence]?.first ?? 0, ranges[clause.sentence]?.end ?? 0)
    .some((word) => OTHERS.test(word))

const isPost = ({ below, clause }: FrameView, at: number): boolean =>
  subjectsOf(clause, at).some((position) => {
    const group = below.groups[groupAt(clause, position)]
    const words = group && group.head >= 0 ? below.tokens.folded.slice(group.wordsFirst, group.head + 1) : []
    const head = words.at(-1) ?? ''
    return POSTS.test(head) || (CAMPS.test(head) && !isOfOthers({ below, clause }))
  })

const areSoldiers = ({ below }: FrameView, group: Group): boolean =>
  /^(state-forces|non-state-armed)$/.test(group.class) ||
  (/^(men|troops)$/.test(below.tokens.folded[group.head] ?? '') && below.tokens.folded[group.end] !== 'of')

/** "The base, which housed 200 men, fell": a garrison by how many it had. */
export const garrison: FrameRule = {
  name: 'frames/garrison',
  onlyFigures: true,
  wokenBy: byVerb((lemma) => LODGES.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !LODGES.test(verb.lemma) || !isPost(view, at)) continue
      for (const position of objectsOf(clause, at)) {
        const group = below.groups[groupAt(clause, position)]
        // "The base holds 40 captured rebels": they are prisoners there.
        const isHeld = verbOf(clause, position + 1)?.form === 'bare'
        if (!group || group.quantity < 0 || isHeld || areHarmed(below, group)) continue
        if (areSoldiers(view, group) && isBounded(view, group))
          yield found(view, makeFrame(groupAt(clause, position), 'strength', { first: verb.first, end: verb.end }))
      }
    }
  },
}
