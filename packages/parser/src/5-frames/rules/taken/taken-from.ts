import type { Group } from '../../../4-mentions/group.ts'
import {
  byAgents,
  groupAt,
  groupsAt,
  isGroup,
  listRight,
  objectsOf,
  subjectsOf,
  verbOf,
} from '../../clause/clause-walk.ts'
import { domainOf } from '../../counted/domain.ts'
import { makeFrame } from '../../frame.ts'
import type { VerbGroup } from '../../verb-group/verb-group.ts'
import { areForces } from '../../verb-frames/are-forces.ts'
import type { NounClass } from '../../../4-mentions/en/nouns.ts'
import { byAny, byClass, byVerb } from '../../woken-by.ts'
import { found, type FrameRule, type FrameView } from '../../frame-rule.ts'

/** Where people are taken from when they are abducted; who is taken from a scene to a hospital is not. */
const OWN_PLACES =
  /^(homes?|house|houses|convent|church|mosque|school|farms?|fields?|villages?|room|parish|hostel|dormitory|dormitories|beds?|shops?|stalls?|compounds?|residences?|palace|(mini)?bus|(mini)?buses|coach|vehicles?|cars?|lorry|lorries|trucks?|pick-?ups?|taxis?|trains?|vans?|boats?|canoes?|motorcycles?)$/
const VEHICLES =
  /^((mini)?bus|(mini)?buses|coach|vehicles?|cars?|lorry|lorries|trucks?|pick-?ups?|taxis?|trains?|vans?|boats?|canoes?)$/

const isFrom = ({ clause }: FrameView, at: number): boolean =>
  clause.chunks[at]?.type === 'preposition' && clause.chunks[at]?.word === 'from'

/** "taken off a bus", "taken down from a lorry", "taken out of their car": whether people are taken from a place of theirs. */
const isOffOwnPlace = (view: FrameView, at: number, { main }: VerbGroup): boolean => {
  const said = OFF.exec(view.below.tokens.folded.slice(main + 1, main + 4).join(' '))?.[0].split(' ') ?? []
  const place = view.clause.chunks.findIndex((chunk, here) => here > at && chunk.first >= main + said.length)
  // "were taken out of the house": rescuers do that as well.
  const places = said.includes('of') ? VEHICLES : OWN_PLACES
  return said.length > 1 && places.test(headAt(view, place))
}
const OFF = /^(down |out |off |away )?(from|of|off) /

const headAt = ({ below, clause }: FrameView, at: number): string =>
  isGroup(clause, at) ? (below.tokens.folded[below.groups[groupAt(clause, at)]?.head ?? -1] ?? '') : ''

/** Whether those who take are captors: gunmen, or "they", who in a report of a raid are its raiders. */
const areCaptors = ({ below, clause }: FrameView, at: number): boolean =>
  subjectsOf(clause, at).some((position) => {
    const group = below.groups[groupAt(clause, position)]
    return group?.class === 'non-state-armed' || below.tokens.folded[group?.end ? group.end - 1 : -1] === 'they'
  })

/** "were taken by the attackers" */
const isByCaptors = ({ below, clause }: FrameView, at: number): boolean =>
  clause.chunks[at + 1]?.word === 'by' &&
  byAgents(clause, at).some((position) => below.groups[groupAt(clause, position)]?.class === 'non-state-armed')

/** "were taken out of the house by firefighters" */
const isByRescuers = ({ below, clause }: FrameView, at: number): boolean =>
  byAgents(clause, at).some((position) =>
    /^(rescuers?|firefighters?|medics?|paramedics?|crews?|neighbours?|volunteers?|ambulances?)$/.test(
      below.tokens.folded[below.groups[groupAt(clause, position)]?.head ?? -1] ?? '',
    ),
  )

/** "taking a further seven with them" */
const isWithThem = ({ below, clause }: FrameView, at: number): boolean =>
  clause.chunks[at]?.word === 'with' && below.tokens.folded[clause.chunks[at + 1]?.first ?? 0] === 'them'

/** "took eight people from our compound"; from a house to a hospital people are taken by others. */
const isOffHome = (view: FrameView, at: number): boolean =>
  isFrom(view, at) && OWN_PLACES.test(headAt(view, at + 1)) && view.clause.chunks[at + 2]?.word !== 'to'

/** "The gunmen took 187 pupils", "they took 15 of us": abducted, unless it says that they were taken to somewhere. */
function* takenPeople(view: FrameView, at: number, objects: readonly number[]): Iterable<ReturnType<typeof found>> {
  const { below, clause } = view
  const verb = verbOf(clause, at)
  const behind = clause.chunks[Math.max(at, ...objects) + 1]
  if (
    !verb ||
    /^(to|part|in)$/.test(behind?.word ?? '') ||
    !(areCaptors(view, at) || isWithThem(view, Math.max(at, ...objects) + 1))
  )
    return
  for (const position of objects) {
    const group = below.groups[groupAt(clause, position)]
    const ofUs = below.tokens.folded[(group?.end ?? 0) - 1] === 'us'
    const own = group?.plural === false && /^(my|our)$/.test(group.determiner ?? '')
    const along =
      isWithThem(view, Math.max(at, ...objects) + 1) && /^(people|elided)$/.test(group ? domainOf(below, group) : '')
    // "took 17 men to carry the loot"
    const isPerson = /^(people|elided)$/.test(group ? domainOf(below, group) : '')
    const toServe =
      isPerson && group?.class !== 'state-forces' && verbOf(clause, Math.max(at, ...objects) + 1)?.form === 'infinitive'
    const offHome = isOffHome(view, Math.max(at, ...objects) + 1) && group?.class === 'unknown-people'
    if (group && (group.quantity >= 0 || own) && (ofUs || along || offHome || toServe || group.class === 'civilian'))
      yield found(
        view,
        makeFrame(groupAt(clause, position), 'abducted', { first: verb.first, end: verb.end }, { hedge: verb.hedge }),
      )
  }
}

const LOOT = /^(weapons|ammunition|explosives|vehicles|other-materiel)$/

const isArms = (group: Group): boolean => /^(weapons|ammunition|explosives)$/.test(group.class)

/** "took two cars to the river": whoever takes a vehicle to somewhere may only drive. */
const isDriven = (clause: FrameView['clause'], objects: readonly number[]): boolean =>
  /^(to|into|towards?|for)$/.test(clause.chunks[Math.max(-1, ...objects) + 1]?.word ?? '')

/** "We took two pickups": whoever fights speaks. */
const areWe = ({ below, clause }: FrameView, at: number): boolean =>
  subjectsOf(clause, at).some((position) => {
    const group = below.groups[groupAt(clause, position)]
    return group?.class === 'pronoun' && below.tokens.folded[group.first] === 'we'
  })

/** "took a military vehicle": one that only a force has. */
const isOneOfForces = ({ below }: FrameView, { class: kind, determiner, wordsFirst, head }: Group): boolean =>
  /^an?$/.test(determiner ?? '') &&
  (kind === 'weapons' ||
    (kind === 'vehicles' &&
      below.tokens.folded
        .slice(wordsFirst, head + 1)
        .some((word) => /^(military|army|police|armou?red|patrol|combat|tank|humvee|apc|mrap)$/.test(word))))

/** "killed four soldiers and took 413 rifles": weapons that raiders take are seized, wherever they take them. */
function* takenWeapons(view: FrameView, at: number, objects: readonly number[]): Iterable<ReturnType<typeof found>> {
  const { below, clause } = view
  const verb = verbOf(clause, at)
  if (!verb || !(areCaptors(view, at) || areWe(view, at) || clause.chunks[at - 1]?.type === 'and')) return
  for (const position of objects) {
    const group = below.groups[groupAt(clause, position)]
    if (!group || !LOOT.test(group.class) || (!isArms(group) && isDriven(clause, objects))) continue
    if (group.quantity >= 0 || isOneOfForces(view, group))
      yield found(view, makeFrame(groupAt(clause, position), 'seized', { first: verb.first, end: verb.end }))
  }
}

/** Who takes, and what fighters take, where nothing says from where. */
const TAKING: ReadonlySet<NounClass> = new Set([
  'non-state-armed',
  'weapons',
  'ammunition',
  'explosives',
  'vehicles',
  'other-materiel',
])

/** "took six vehicles and a tractor from a warehouse", "the nun was taken from her convent". */
export const takenFrom: FrameRule = {
  name: 'frames/taken-from',
  wokenBy: byVerb((lemma) => lemma === 'take'),
  onlyWith: byAny((word) => /^(from|off|out|they|them|we)$/.test(word), byClass(TAKING)),
  *find(view) {
    const { below, clause } = view
    for (const { at, verb } of clause.verbPlaces) {
      if (verb.negated || !/^take( out| away| down)?$/.test(verb.lemma)) continue
      const predicate = { first: verb.first, end: verb.end }
      // "eight minors taken from their homes by the group"
      const bare = verb.form === 'bare' && isGroup(clause, at - 1) && clause.chunks[at - 1]?.counted === true
      if (verb.passive || bare) {
        if (!isOffOwnPlace(view, at, verb) && !(verb.lemma === 'take' && isByCaptors(view, at))) continue
        if (isByRescuers(view, at)) continue
        for (const position of bare ? [at - 1] : subjectsOf(clause, at)) {
          const group = below.groups[groupAt(clause, position)]
          if (!group || !/^(people|elided)$/.test(domainOf(below, group)) || group.class === 'non-state-armed') continue
          const agents = groupsAt(below, clause, byAgents(clause, at))
          const measure = areForces(below, agents) ? 'captured' : 'abducted'
          yield found(view, makeFrame(groupAt(clause, position), measure, predicate, { hedge: verb.hedge, agents }))
        }
        continue
      }
      if (verb.lemma !== 'take') continue
      const objects = objectsOf(clause, at)
      yield* takenPeople(view, at, objects)
      yield* takenWeapons(view, at, objects)
      const last = Math.max(-1, ...objects)
      if (last < 0 || !isFrom(view, last + 1)) continue
      const agents = subjectsOf(clause, at).map((position) => groupAt(clause, position))
      for (const position of listRight(clause, Math.min(...objects))) {
        const group = below.groups[groupAt(clause, position)]
        if (group && group.quantity >= 0 && /^(materiel|airborne)$/.test(domainOf(below, group)))
          yield found(view, makeFrame(groupAt(clause, position), 'seized', predicate, { hedge: verb.hedge, agents }))
      }
    }
  },
}
