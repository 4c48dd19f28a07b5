import type { Group } from '../../../4-mentions/group.ts'
import { groupAt, isGroup, subjectsOf } from '../../clause/clause-walk.ts'
import { displacedSubjects } from '../../counted/displaced-subjects.ts'
import { byAny, byVerb } from '../../woken-by.ts'
import type { FrameRule, FrameView } from '../../frame-rule.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'

const PEOPLE = /^(people|persons|individuals|families|households|souls|refugees)$/
const REFUGE = /^(refuge|shelter|sanctuary|safety)$/
const SHELTERS = /^(camps?|shelters?|tents?|sites?|schools?|settlements?|centres?|centers?)$/
const BORDERS = /^(border|borders|frontier)$/

/** Those who do not fight: people who cross a border or live in a camp are displaced, gunmen who do are not. */
const mayBeDisplaced = ({ below }: FrameView, group: Group): boolean =>
  group.quantity >= 0 &&
  (group.class === 'civilian' || group.class === 'elided' || PEOPLE.test(below.tokens.folded[group.head] ?? ''))

const headBehind = ({ below, clause }: FrameView, at: number): string => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group && group.head >= 0 ? (below.tokens.folded[group.head] ?? '') : ''
}

/** Where a verb ends that nothing stands behind: "2,400 families have left."; -1 when something does. */
const endOfClause = ({ clause }: FrameView, at: number): number => {
  const next = clause.chunks[at + 1]
  const closes = !next || /^(comma|semicolon)$/.test(next.type) || next.word === '.' || next.word === 'since'
  return closes ? (clause.chunks[at]?.end ?? -1) : -1
}

/** "trekked to the town for safety" */
const isForSafety = (view: FrameView, at: number): boolean =>
  view.clause.chunks.some(
    (chunk, here) =>
      here > at && here < at + 8 && /^(for|to|in)$/.test(chunk.word) && REFUGE.test(headBehind(view, here + 1)),
  )

const isSomewhere = ({ below, clause }: FrameView, at: number): boolean => {
  const group = isGroup(clause, at) ? below.groups[groupAt(clause, at)] : undefined
  return group?.class === 'name' || group?.class === 'territory'
}

/** Behind where people come from: "from the Maungdaw area of Rakhine". */
const behindFrom = ({ clause }: FrameView, at: number): number =>
  clause.chunks[at + 1]?.word === 'of' && isGroup(clause, at + 2) ? at + 3 : at + 1

/** "crossed into Uganda", "crossed the river to Idjwi Island" */
const crossesInto = (view: FrameView, at: number): boolean => {
  const { chunks } = view.clause
  // "crossed from Maungdaw into Bangladesh"
  const from = chunks[at + 1]?.word === 'from' && isGroup(view.clause, at + 2) ? behindFrom(view, at + 2) : at + 1
  const link = isGroup(view.clause, from) ? from + 1 : from
  return /^(into|to|towards|over)$/.test(view.clause.chunks[link]?.word ?? '') && isSomewhere(view, link + 1)
}

const MANY = 200

/** "507,000 Rohingya crossed into Bangladesh": of so many who cross a border a people's name says enough. */
const isExodus = ({ below }: FrameView, verb: VerbGroup, group: Group): boolean =>
  /^(cross|seek|take refuge|take shelter)$/.test(verb.lemma) &&
  /^(name|unknown|unknown-people)$/.test(group.class) &&
  (below.quantities[group.quantity]?.value.low ?? 0) >= MANY

/** "41,300 people arrived in Minova": so many do not come on a visit. */
const arrivesSomewhere = (view: FrameView, at: number): boolean => {
  const { below, clause } = view
  if (!/^(in|at)$/.test(clause.chunks[at + 1]?.word ?? '')) return false
  // "40,000 refugees have arrived in the camp"
  const isCamp = SHELTERS.test(headBehind(view, at + 2))
  if (!isCamp && !isSomewhere(view, at + 2)) return false
  return subjectsOf(clause, at).every((position) => {
    const group = below.groups[groupAt(clause, position)]
    return (below.quantities[group?.quantity ?? -1]?.value.low ?? 0) >= MANY
  })
}

/** "have poured into the camp" */
const comesToShelter = (view: FrameView, at: number): boolean =>
  SHELTERS.test(headBehind(view, view.clause.chunks[at + 1]?.word === 'into' ? at + 2 : at + 1))

const WILDS = /^(forests?|bush|bushes|hills?|mountains?|woods|roads?|swamps?|jungle|fields|streets?)$/

/** "took to the forest", "are sleeping in the open", "are wandering in the bush": away from home, and nowhere else. */
const isOutdoors = ({ below, clause }: FrameView, at: number, { lemma, main }: VerbGroup): boolean => {
  const behind = below.tokens.folded.slice(main + 1, main + 5)
  if (lemma === 'take') return behind[0] === 'to' && behind.slice(1).some((word) => WILDS.test(word))
  if (lemma === 'wander' || lemma === 'roam') return true
  return (
    /^(sleep|live|camp|stay)$/.test(lemma) &&
    /^(in|out in) the open\b/.test(behind.join(' ')) &&
    at < clause.chunks.length
  )
}

const tellsOfFlight = (view: FrameView, at: number, verb: VerbGroup): boolean => {
  if (/^take (shelter|refuge)$/.test(verb.lemma) || isOutdoors(view, at, verb)) return true
  if (/^(seek|find)$/.test(verb.lemma)) return REFUGE.test(headBehind(view, at + 1))
  if (verb.lemma === 'cross') return BORDERS.test(headBehind(view, at + 1)) || crossesInto(view, at)
  if (verb.lemma === 'arrive') return arrivesSomewhere(view, at)
  if (/^(pour|stream|flood|crowd|cram)( into)?$/.test(verb.lemma)) return comesToShelter(view, at)
  if (verb.lemma === 'reach') return SHELTERS.test(headBehind(view, at + 1))
  if (verb.lemma === 'leave') return verb.form === 'finite' && verb.end === endOfClause(view, at)
  if (/^(live|shelter|stay|camp|sleep)$/.test(verb.lemma))
    return /^(in|at)$/.test(view.clause.chunks[at + 1]?.word ?? '') && SHELTERS.test(headBehind(view, at + 2))
  const movesTo = verb.lemma === 'move' && view.clause.chunks[at + 1]?.word === 'to'
  if (movesTo && SHELTERS.test(headBehind(view, at + 2))) return true
  return /^(trek|walk|move|head|travel|flock|stream|run)$/.test(verb.lemma) && isForSafety(view, at)
}

/** "31 families have taken shelter in the town", "15,000 people crossed the border": displaced, told by where they went. */
export const shelter: FrameRule = {
  name: 'frames/shelter',
  onlyFigures: true,
  wokenBy: byVerb((lemma) =>
    /^(take|seek|find|cross|arrive|leave|live|shelter|stay|camp|sleep|trek|walk|move|head|travel|flock|stream|run|wander|roam|pour|flood|crowd|cram|reach)$/.test(
      lemma,
    ),
  ),
  onlyWith: byAny(
    (word) => [REFUGE, SHELTERS, BORDERS, WILDS, /^open$/].some((places) => places.test(word)),
    byVerb((lemma) => /^(cross|arrive|leave|wander|roam)$/.test(lemma)),
  ),
  *find(view) {
    const { clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || verb.passive || !tellsOfFlight(view, at, verb)) continue
      yield* displacedSubjects(view, at, verb, (group) => mayBeDisplaced(view, group) || isExodus(view, verb, group))
    }
  },
}
