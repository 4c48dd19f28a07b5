import type { Actor, Claim, Measure } from '@reportedly/schema'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { type Bearings, bearingsOf, sentencesToAsk } from './bearings.ts'
import { findDoer, findNamesake, findOwnMen } from './find-doer.ts'
import { forceOfNextOperation } from './next-operation.ts'
import { sideOfActor } from './side-of.ts'
import { type Draft, seek, type Sought } from './sought.ts'
import { type ActingParty, isVague, tellParties } from './tell-parties.ts'
import type { Setting } from '../settings/tell-settings.ts'

const GAINS: ReadonlySet<Measure> = new Set<Measure>(['seized', 'captured', 'freed', 'intercepted'])

/** Whoever a claim names did something in its happening. */
const asParty = ({ claim, central, named, at, sentence, measure, side, category }: Sought): ActingParty | null => {
  if (named === null) return null
  const own = sideOfActor(named)
  // "its crews evacuated 500 families": whoever moves people to safety attacks nobody.
  const attack = !(GAINS.has(measure) || measure === 'displaced') || own.of === 'non-state'
  return {
    at,
    sentence,
    incident: claim.incident,
    actor: named,
    side: own.of === null && side.of === 'non-state' ? { ...own, of: 'state' } : own,
    attack,
    strikes: attack && category === 'civilian',
    gains: GAINS.has(measure),
    vague: isVague(named),
    passing: !central,
  }
}

/** Parties by happening, each in the order of the text. */
const byIncident = (parties: readonly ActingParty[]): ReadonlyMap<number, readonly ActingParty[]> => {
  const lists = new Map<number, ActingParty[]>()
  for (const party of parties) {
    const list = lists.get(party.incident)
    if (list) list.push(party)
    else lists.set(party.incident, [party])
  }
  return lists
}

const carriedOver = ({ sentence }: Sought, party: ActingParty): Actor =>
  party.sentence === sentence ? party.actor : { ...party.actor, inherited: true }

/** Whoever did what was told right before goes on doing it, within the paragraph: "Six more were hurt; 14 houses burned". */
const goesOn = (
  { sentences }: Attributed,
  each: Sought,
  last: ActingParty | null,
  bearings: Bearings,
): ActingParty | undefined =>
  last !== null &&
  each.measure !== 'displaced' &&
  last.incident === each.claim.incident &&
  each.sentence - last.sentence <= 1 &&
  sentences[each.sentence]?.paragraph === sentences[last.sentence]?.paragraph
    ? findDoer(each, [last], bearings)
    : undefined

/** "Two people were killed in the region. The army shelled it 28 times": who strikes in the sentence right behind, of its paragraph. */
const strikesBehind = (
  { sentences }: Attributed,
  each: Sought,
  parties: readonly ActingParty[],
  bearings: Bearings,
  onFighters: ReadonlySet<number>,
): ActingParty | undefined => {
  const next = each.sentence + 1
  // "Seven people died. Police gave the gunmen a chase and killed three": a force that is after others.
  if (onFighters.has(next)) return undefined
  const isOpen = each.side.of === null && each.claimant === null && /^(killed|injured)$/.test(each.measure)
  if (!isOpen || sentences[next]?.paragraph !== sentences[each.sentence]?.paragraph) return undefined
  if (bearings.isApart(each.sentence)) return undefined
  const striking = parties.filter(
    ({ sentence, attack, strikes, vague, side }) =>
      sentence === next && attack && strikes && !vague && side.of === 'state',
  )
  const [first] = striking
  return first ? findDoer({ ...each, sentence: next }, [first], bearings) : undefined
}

const ofSentence = (parties: readonly ActingParty[], sentence: number): readonly ActingParty[] =>
  parties.filter((party) => party.sentence === sentence)

const isZero = ({ quantity: { low, high } }: Claim): boolean => low === 0 && high === 0

/** Whether whoever was told of before are men of the one who claims the deed: "its fighters" struck, and the front counts the spoils. */
const isOwnSide = (claimant: Actor, doer: ActingParty | undefined): boolean =>
  doer !== undefined && doer.actor.parties[0]?.name === claimant.parties[0]?.name

/** A part whose own words name nobody is laid to whoever its whole is: "the raid displaced 60,000; of these, 45,900 crossed". */
const withWholes = (claims: readonly Claim[], sought: readonly Sought[]): readonly Claim[] => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return claims.map((claim, at) => {
    const whole = byId.get(claim.subsetOf ?? '')
    const isBeside = whole?.evidence.sentence.start === claim.evidence.sentence.start
    const actor = sought[at]?.named || (claim.actor !== null && !isBeside) ? null : (whole?.actor ?? null)
    return actor && !isZero(claim) ? { ...claim, actor: { ...actor, inherited: true } } : claim
  })
}

/** Says of each claim who did it: whom its words name, else whom its happening shows doing such things to such people. */
export const holdResponsible = (
  attributed: Attributed,
  settings: readonly Setting[],
  drafts: readonly Draft[],
): readonly Claim[] => {
  const sought = drafts.flatMap((draft) => seek(attributed, draft) ?? [])
  const named = sought.flatMap((each) => asParty(each) ?? [])
  const bearings = bearingsOf(attributed)
  const asked = sentencesToAsk(sought, bearings, attributed.sentences.length)
  const everyone = [...tellParties(attributed, settings, asked), ...named].sort((a, b) => a.at - b.at)
  const told = byIncident(everyone)
  const onFighters = new Set(
    sought.flatMap(({ named: by, category, sentence }) => (by && category === 'non-state-armed' ? [sentence] : [])),
  )
  let last: ActingParty | null = null
  return withWholes(
    sought.map((each) => {
      const { claim } = each
      const parties = told.get(claim.incident) ?? []
      if (each.named) return { ...claim, actor: (each.pointsBack && findNamesake(each, everyone)) || each.named }
      if (isZero(claim) || each.reach === 'nowhere') return claim
      const doer =
        each.reach === 'sentence'
          ? findDoer(each, ofSentence(parties, each.sentence), bearings)
          : (findDoer(each, parties, bearings) ??
            goesOn(attributed, each, last, bearings) ??
            forceOfNextOperation(attributed, each, everyone) ??
            strikesBehind(attributed, each, parties, bearings, onFighters))
      last = doer ? { ...doer, at: each.at, sentence: each.sentence } : last
      if (each.claimant && doer?.sentence !== each.sentence && !isOwnSide(each.claimant, doer))
        return { ...claim, actor: findOwnMen(each, each.claimant, everyone) ?? each.claimant }
      return doer ? { ...claim, actor: carriedOver(each, doer) } : claim
    }),
    sought,
  )
}
