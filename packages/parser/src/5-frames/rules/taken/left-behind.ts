import { groupAt, isGroup, listRight, objectsOf, subjectsOf, verbOf } from '../../clause/clause-walk.ts'
import { isBodies } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'
import { byAny, byVerb } from '../../woken-by.ts'

const ARMS = /^(weapons|ammunition|explosives|vehicles)$/

/** What somebody leaves behind: "left behind 13 rifles", "leaving two pickups behind". */
const whatIsLeft = ({ clause }: FrameView, at: number): readonly number[] => {
  if (clause.chunks[at + 1]?.word === 'behind') {
    // "left behind at the site two rifles"
    const isWhere = /^(at|in|on|near|along)$/.test(clause.chunks[at + 2]?.word ?? '') && isGroup(clause, at + 3)
    const first = isWhere ? at + 4 : at + 2
    return isGroup(clause, first) ? listRight(clause, first) : []
  }
  const objects = objectsOf(clause, at)
  return clause.chunks[Math.max(-1, ...objects) + 1]?.word === 'behind' ? objects : []
}

const MILITARY = /^(tanks?|guns?|howitzers?|humvees?|apcs?|mraps?|carriers?|launchers?|mortars?|armou?red)$/

/** "The army abandoned three tanks and a gun", "fled, abandoning two pick-ups": what a force gives up is lost to it. */
const abandonedAt = ({ below, clause }: FrameView, at: number): readonly number[] => {
  const verb = verbOf(clause, at)
  // "were abandoned and taken as trophies": the second verb says what became of them.
  const isSecond = clause.chunks[at + 1]?.type === 'and' && verbOf(clause, at + 2) !== undefined
  if (verb?.passive === true && isSecond) return []
  const places = verb?.passive === true ? subjectsOf(clause, at) : objectsOf(clause, at)
  const byForces =
    verb?.passive !== true &&
    subjectsOf(clause, at).some((one) =>
      /^(state-forces|non-state-armed|organisation)$/.test(below.groups[groupAt(clause, one)]?.class ?? ''),
    )
  return places
    .map((position) => groupAt(clause, position))
    .filter((index) => {
      const group = below.groups[index]
      if (!group || !ARMS.test(group.class) || !(group.quantity >= 0 || /^an?$/.test(group.determiner ?? '')))
        return false
      return byForces || below.tokens.folded.slice(group.wordsFirst, group.end).some((word) => MILITARY.test(word))
    })
}

/** "fled, leaving behind a body, 13 rifles and a truck": their dead; and arms fall to those who tell of it. */
export const leftBehind: FrameRule = {
  name: 'frames/left-behind',
  wokenBy: byVerb((lemma) => lemma === 'leave' || lemma === 'abandon'),
  onlyWith: byAny(
    (word) => word === 'behind',
    byVerb((lemma) => lemma === 'abandon'),
  ),
  *find(view) {
    const { below, clause } = view
    for (const [at, chunk] of clause.chunks.entries()) {
      const verb = chunk.type === 'verb' ? verbOf(clause, at) : undefined
      if (verb?.lemma === 'abandon' && !verb.negated)
        for (const index of abandonedAt(view, at))
          yield found(view, makeFrame(index, 'lost', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
      if (verb?.lemma !== 'leave' || verb.negated || verb.passive) continue
      const byCivilians = subjectsOf(clause, at).some((one) => below.groups[groupAt(clause, one)]?.class === 'civilian')
      if (byCivilians) continue
      for (const position of whatIsLeft(view, at)) {
        const index = groupAt(clause, position)
        const group = below.groups[index]
        const counted = group !== undefined && (group.quantity >= 0 || /^an?$/.test(group.determiner ?? ''))
        if (counted && isBodies(below, group))
          yield found(view, makeFrame(index, 'killed', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
        else if (counted && ARMS.test(group.class))
          yield found(view, makeFrame(index, 'seized', { first: verb.first, end: verb.end }, { hedge: verb.hedge }))
      }
    }
  },
}
