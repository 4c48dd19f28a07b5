import type { Actor, Measure } from '@reportedly/schema'
import { areOpposed, couldHaveDone, type Outcome } from './could-have-done.ts'
import { isAbsurd } from './is-absurd.ts'
import { ATTACKERS, UNMANNED } from '../../5-frames/en/actors.ts'
import type { Bearings } from './bearings.ts'
import type { Sought } from './sought.ts'
import { type ActingParty, isVague } from './tell-parties.ts'

/** How many parties of a happening are thought of, the last ones first told. */
const MOST_PARTIES = 12

const HARMS: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'casualties',
  'abducted',
  'destroyed',
  'damaged',
])

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

/** "two drones", "FPV drone": what flies by itself is held to account no farther than the next sentence; "army drones" are an army’s. */
const isInstrument = ({ actor, vague }: ActingParty): boolean => vague && UNMANNED.test(actor.text)

/** "the attackers": who they are may have been told before. */
const isByNameAlone = ({ actor }: ActingParty): boolean => ATTACKERS.test(actor.text.toLowerCase())

/**
 * The party that did it: of the same sentence, else the last one told of shortly before; for a headline the first one
 * behind it. Nobody where the sentence tells of another time or event, or where either side could have.
 */
export const findDoer = (sought: Sought, parties: readonly ActingParty[], place: Bearings): ActingParty | undefined => {
  const here = partyFrom(parties, sought.at)
  const before = parties.slice(Math.max(0, here - MOST_PARTIES), here).reverse()
  const behind = parties.slice(here, here + MOST_PARTIES)
  const could = (party: ActingParty): boolean =>
    !isSelf(sought, party) &&
    !isAbsurd(party, sought) &&
    (sought.pointsBack && party.at < sought.at ? areOpposed(party.side, sought.side) : couldHaveDone(party, sought))
  // "fled after an attack by gunmen": the displaced have a hand behind them where their sentence shows one.
  const drove = ({ attack, strikes, side }: ActingParty): boolean =>
    sought.measure === 'displaced' && attack && strikes && side.of !== 'state'
  const isHere = (party: ActingParty): boolean => party.sentence === sought.sentence && (could(party) || drove(party))
  const own = before.find(isHere) ?? behind.find(isHere)
  if ((own && !isByNameAlone(own)) || !sought.central || place.isApart(sought.sentence)) return own
  const isTold = (party: ActingParty): boolean =>
    !party.passing &&
    (!isInstrument(party) || Math.abs(sought.sentence - party.sentence) <= 1) &&
    place.isNear(party.sentence, sought.sentence, sought.pointsBack) &&
    could(party)
  const told = (place.isHeadline(sought.sentence) ? behind : before).filter(isTold)
  const clear = told.filter(({ vague }) => !vague)
  // Civilians are an attacker's victims rather than a home force's.
  const isAttacker = ({ side }: ActingParty): boolean =>
    HARMS.has(sought.measure) && sought.side.of === null && side.of !== 'state'
  // "a guard died trying to repel the attackers": who they are was told before.
  const doer = own
    ? (clear.find(({ side }) => side.of !== 'state') ?? own)
    : (clear.find(isAttacker) ?? clear[0] ?? told[0])
  return doer && isLeftOpen(sought, doer, clear) ? undefined : doer
}

/** Whether two sides of a fight could both have done it, and the last one told of is not right before. */
const isLeftOpen = ({ side, sentence }: Sought, doer: ActingParty, others: readonly ActingParty[]): boolean =>
  side.of === null &&
  sentence - doer.sentence > 1 &&
  others.some((other) => other.side.of !== null && doer.side.of !== null && areOpposed(other.side, doer.side))

/** "A spokesman for the front said its fighters struck a convoy … they killed 14 more": the men whom the speaker named as its own. */
export const findOwnMen = (
  { at, sentence }: Sought,
  whose: Actor | null,
  parties: readonly ActingParty[],
): Actor | null => {
  const here = partyFrom(parties, at)
  const men = parties
    .slice(Math.max(0, here - MOST_PARTIES), here)
    .findLast(
      ({ actor, sentence: told }) =>
        /^(its|our|their) /i.test(actor.text) &&
        sentence - told <= 1 &&
        actor.parties[0]?.name === whose?.parties[0]?.name,
    )
  return men ? { ...men.actor, inherited: true } : null
}

/** Whom "the group" means: the last armed group that was called by its name. */
export const findNamesake = (sought: Sought, parties: readonly ActingParty[]): Actor | null => {
  const { at, named } = sought
  const here = partyFrom(parties, at)
  const namesake = parties
    .slice(Math.max(0, here - MOST_PARTIES), here)
    .findLast(({ actor, side, vague }) => side.of === 'non-state' && !vague && /\p{Lu}/u.test(actor.text))
  return namesake && named && isVague(named)
    ? { ...namesake.actor, inherited: true }
    : findOwnMen(sought, named, parties)
}
