import type { Actor, Claim, Measure } from '@reportedly/schema'
import type { Attributed } from '../6-attribution/attributed.ts'
import { areOpposed, couldHaveDone, type Outcome } from './could-have-done.ts'
import { namedActor } from './named-actor.ts'
import { outcomeOfClaim } from './outcome-of-claim.ts'
import { standsApart } from './stands-apart.ts'
import { sideOf } from './side-of.ts'
import { type ActingParty, isVague, tellParties } from './tell-parties.ts'
import type { Setting } from './tell-settings.ts'

/** A claim with the frame it was made of, nobody held responsible yet. */
export interface Draft {
  readonly claim: Claim
  readonly frame: number
  /** Whether it is of what the report is about: the happening, or the sum that its lead draws and goes on with. */
  readonly central: boolean
}

interface Sought extends Outcome {
  readonly at: number
  readonly sentence: number
  readonly claim: Claim
  readonly central: boolean
  /** Whom its own words name. */
  readonly named: Actor | null
  /** Whether its words point back at someone told of before: "they", "the strikes". */
  readonly pointsBack: boolean
  /** Whether its sentence tells of another time or another event, so that nobody told of elsewhere did it. */
  readonly apart: boolean
}

/** How many parties of a happening are thought of, the last ones first told. */
const MOST_PARTIES = 12

const GAINS: ReadonlySet<Measure> = new Set<Measure>(['seized', 'captured', 'freed', 'intercepted'])

const seek = (attributed: Attributed, { claim, frame, central }: Draft): Sought | null => {
  const found = attributed.frames[frame]
  if (!found) return null
  const speaker = attributed.standings[frame]?.chain[0]?.speaker
  const { actor, pointsBack } = namedActor(attributed, found.value, speaker)
  return {
    ...outcomeOfClaim(attributed, found.value, claim, speaker),
    at: found.first,
    sentence: attributed.tokens.sentence[found.first] ?? 0,
    claim,
    central,
    named: actor,
    pointsBack,
    apart: standsApart(attributed, attributed.tokens.sentence[found.first] ?? 0),
  }
}

/** Whoever a claim names did something in its happening. */
const asParty = ({ claim, central, named, at, sentence, measure, side }: Sought): ActingParty | null => {
  if (named === null) return null
  const own = sideOf(named.text)
  const attack = !GAINS.has(measure) || own.of === 'non-state'
  return {
    at,
    sentence,
    incident: claim.incident,
    actor: named,
    side: own.of === null && side.of === 'non-state' ? { ...own, of: 'state' } : own,
    attack,
    strikes: attack && side.of === null,
    vague: isVague(named),
    passing: !central,
  }
}

/** Parties by happening, each in the order of the text. */
const byIncident = (parties: readonly ActingParty[]): ReadonlyMap<number, readonly ActingParty[]> => {
  const lists = new Map<number, ActingParty[]>()
  for (const party of [...parties].sort((a, b) => a.at - b.at)) {
    const list = lists.get(party.incident)
    if (list) list.push(party)
    else lists.set(party.incident, [party])
  }
  return lists
}

/** Nobody is held responsible for what befell themselves. */
const isSelf = ({ counted }: Outcome, { actor, side }: ActingParty): boolean => {
  const head = counted.split(/\s+/).at(-1) ?? ''
  if (head === '') return false
  return (
    actor.text.toLowerCase().split(/\s+/).includes(head) ||
    (side.of === 'non-state' && /^(attackers?|assailants?|raiders)$/.test(head))
  )
}

/** Index of the first party told of at or behind a token. */
const partyFrom = (parties: readonly ActingParty[], token: number): number => {
  let [low, high] = [0, parties.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parties[middle]?.at ?? Infinity) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The party that did it: of the same sentence, else the last one told of before, else the first one after. */
const findDoer = (sought: Sought, parties: readonly ActingParty[]): ActingParty | undefined => {
  const here = partyFrom(parties, sought.at)
  const before = parties.slice(Math.max(0, here - MOST_PARTIES), here).reverse()
  const behind = parties.slice(here, here + MOST_PARTIES)
  const could = (party: ActingParty): boolean =>
    !isSelf(sought, party) &&
    (sought.pointsBack && party.at < sought.at ? areOpposed(party.side, sought.side) : couldHaveDone(party, sought))
  const isHere = (party: ActingParty): boolean => party.sentence === sought.sentence && could(party)
  const own = before.find(isHere) ?? behind.find(isHere)
  if (own || !sought.central || sought.apart) return own
  const isTold = (party: ActingParty): boolean => !party.passing && could(party)
  const isClear = (party: ActingParty): boolean => !party.vague && isTold(party)
  return before.find(isClear) ?? behind.find(isClear) ?? before.find(isTold) ?? behind.find(isTold)
}

const carriedOver = ({ sentence }: Sought, party: ActingParty): Actor =>
  party.sentence === sentence ? party.actor : { ...party.actor, inherited: true }

const isZero = ({ quantity: { low, high } }: Claim): boolean => low === 0 && high === 0

/** Says of each claim who did it: whom its words name, else whom its happening shows doing such things to such people. */
export const holdResponsible = (
  attributed: Attributed,
  settings: readonly Setting[],
  drafts: readonly Draft[],
): readonly Claim[] => {
  const sought = drafts.flatMap((draft) => seek(attributed, draft) ?? [])
  const named = sought.flatMap((each) => asParty(each) ?? [])
  const told = byIncident([...tellParties(attributed, settings), ...named])
  return sought.map((each) => {
    const { claim } = each
    if (each.named) return { ...claim, actor: each.named }
    if (isZero(claim) || (claim.scope === 'cumulative' && !each.central && !each.pointsBack)) return claim
    const doer = findDoer(each, told.get(claim.incident) ?? [])
    return doer ? { ...claim, actor: carriedOver(each, doer) } : claim
  })
}
