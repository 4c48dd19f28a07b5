import { clusterEvents } from '@reportedly/events'
import { listSources, readReport, REGISTRY } from '@reportedly/parser'
import type { Claim, Event } from '@reportedly/schema'
import { type Tally, tally } from '../score/tally.ts'
import { findEvent } from './find-event.ts'
import { writeGoldClaims } from './gold-claims.ts'
import { type MatchedClaim, matchClaims } from './match-claims.ts'
import { readBriefs } from './read-briefs.ts'
import { type CorpusGold, readCorpusGold } from './read-corpus-gold.ts'
import { type BCubed, scoreBCubed } from './score-b-cubed.ts'
import {
  type ComparedEstimate,
  compareEstimates,
  type Estimated,
  type EstimateScore,
  scoreEstimates,
} from './score-estimates.ts'
import { type OriginScore, scoreOrigins } from './score-origins.ts'

/** What was made of the briefs, beside what the gold has. */
export interface CorpusMade {
  readonly matched: readonly MatchedClaim[]
  readonly events: readonly Event[]
  readonly estimates: readonly ComparedEstimate[]
}

/** How well many reports are put together: the briefs, from their text to the estimates. */
export interface CorpusScore {
  /** Claims of the gold that were found. */
  readonly claims: Tally
  readonly events: BCubed
  readonly origins: OriginScore
  readonly estimates: EstimateScore
  /** What is made of the claims of the gold in place of those that were read: the clustering and tracing by themselves. */
  readonly given: { readonly events: BCubed; readonly origins: OriginScore; readonly estimates: EstimateScore }
  readonly made: CorpusMade
}

const readClaims = ({ briefs, texts }: CorpusGold, reports: Awaited<ReturnType<typeof readBriefs>>) => {
  const read = briefs.map((brief, index) => {
    const [report, text] = [reports.get(brief.brief), texts[index]]
    if (report === undefined || text === undefined) throw new Error(`seeds/sahel/${brief.brief}: no such brief`)
    const { claims } = readReport(report)
    return { claims, matched: matchClaims(brief, text, claims) }
  })
  return { claims: read.flatMap(({ claims }) => claims), matched: read.flatMap(({ matched }) => matched) }
}

const scoreEvents = (matched: readonly MatchedClaim[], events: readonly Event[]): BCubed => {
  const eventOf = new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)))
  const grouped = matched.map(({ gold, claim }) => ({
    wanted: gold.eventKey,
    got: claim === null ? null : (eventOf.get(claim.id) ?? null),
  }))
  return scoreBCubed(grouped)
}

/** The stakes that the registry knows of, as they are kept with the claims. */
const knowStakes = (claims: readonly Claim[]) => {
  const stakes = new Map(listSources(claims, REGISTRY).map(({ id, stake }) => [id, stake.position]))
  return (sourceId: string) => stakes.get(sourceId) ?? 'unknown'
}

/** The speaker of each announcement. */
const knowSpeakers = ({ origins }: CorpusGold) => {
  const keyOf = ({ eventKey, originKey }: { readonly eventKey: string; readonly originKey: string }): string =>
    JSON.stringify([eventKey, originKey])
  const speakers = new Map(origins.map((origin) => [keyOf(origin), origin.speaker ?? origin.originKey]))
  return (claim: MatchedClaim['gold']): string => speakers.get(keyOf(claim)) ?? claim.originKey
}

/** Sets the estimates of the gold beside those that events, made of claims, come to. */
const compareTo = (
  gold: CorpusGold,
  { matched, events, ...from }: Pick<CorpusMade, 'matched' | 'events'> & Pick<Estimated, 'claims' | 'reports'>,
): readonly ComparedEstimate[] => {
  const taken = gold.events.flatMap(({ eventKey }) => {
    const event = findEvent(eventKey, matched, events)
    return event === undefined ? [] : [[eventKey, event] as const]
  })
  const sources = listSources(from.claims, REGISTRY)
  return compareEstimates(gold.estimates, {
    ...from,
    events: new Map(taken),
    stakeOf: knowStakes(from.claims),
    sources,
  })
}

/** Makes events, origins and estimates of the claims of the gold, and scores these on it. */
export const measureGiven = (gold: CorpusGold, briefs: Awaited<ReturnType<typeof readBriefs>>) => {
  const [matched, reports] = [writeGoldClaims(gold, briefs), [...briefs.values()]]
  const claims = matched.flatMap(({ claim }) => claim ?? [])
  const events = clusterEvents(claims, reports)
  return {
    events: scoreEvents(matched, events),
    origins: scoreOrigins(matched, reports, listSources(claims, REGISTRY), knowSpeakers(gold)),
    estimates: scoreEstimates(compareTo(gold, { matched, events, claims, reports })),
  }
}

/** Reads the briefs with the parser, makes events, origins and estimates of them, and scores these on the gold. */
export const measureCorpus = async (): Promise<CorpusScore> => {
  const [gold, briefs] = [readCorpusGold(), await readBriefs()]
  const { claims, matched } = readClaims(gold, briefs)
  const reports = [...briefs.values()]
  const events = clusterEvents(claims, reports)
  const estimates = compareTo(gold, { matched, events, claims, reports })
  return {
    claims: tally(matched.map(({ claim }) => claim !== null)),
    events: scoreEvents(matched, events),
    origins: scoreOrigins(matched, reports, listSources(claims, REGISTRY), knowSpeakers(gold)),
    estimates: scoreEstimates(estimates),
    given: measureGiven(gold, briefs),
    made: { matched, events, estimates },
  }
}
