import { groupAt, isGroup, listRight } from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byVerb } from '../../woken-by.ts'

const SHOWS = /^(display|exhibit|show|present|parade)$/
const PRESS = /^(reporters?|journalists?|newsmen|press|media|correspondents?|cameras)$/
const ARMS = /^(weapons|ammunition|explosives)$/

const headAt = ({ below, clause }: FrameView, at: number): string =>
  isGroup(clause, at) ? (below.tokens.folded[below.groups[groupAt(clause, at)]?.head ?? -1] ?? '') : ''

/** Where the things begin that are shown to the press: before or behind the words that name it; -1 when it is not there. */
const shownAt = (view: FrameView, at: number): number => {
  const { clause } = view
  const isPress = (here: number): boolean =>
    /^(to|before)$/.test(clause.chunks[here]?.word ?? '') && PRESS.test(headAt(view, here + 1))
  if (isPress(at + 1)) return isGroup(clause, at + 2 + 1) ? at + 3 : -1
  const first = at + 1
  if (PRESS.test(headAt(view, first))) return isGroup(clause, first + 1) ? first + 1 : -1
  if (!isGroup(clause, first)) return -1
  return isPress(Math.max(...listRight(clause, first)) + 1) ? first : -1
}

/** "He displayed to reporters a mortar and 58 rifles": arms that are shown to the press were taken. */
export const shownToPress: FrameRule = {
  name: 'frames/shown-to-press',
  wokenBy: byVerb((lemma) => SHOWS.test(lemma)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.passive || verb.negated || !SHOWS.test(verb.lemma)) continue
      const first = shownAt(view, at)
      const things = first < 0 ? [] : listRight(clause, first).map((position) => groupAt(clause, position))
      if (!things.some((index) => ARMS.test(below.groups[index]?.class ?? ''))) continue
      for (const index of things) {
        const thing = below.groups[index]
        if (thing && /^(materiel|airborne)$/.test(domainOf(below, thing)))
          yield found(view, makeFrame(index, 'seized', { first: verb.first, end: verb.end }))
      }
    }
  },
}
