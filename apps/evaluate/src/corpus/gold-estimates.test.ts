import type { Attribution, Claim, Event, Modality, Scope } from '@reportedly/schema'
import { group, madeUpEvent, speaker } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { sampleClaim } from '../score/sample-claims.ts'
import type { CorpusBrief } from './corpus-gold.ts'
import { readCorpusGold } from './read-corpus-gold.ts'
import { compareEstimates } from './score-estimates.ts'

const gold = readCorpusGold()

const keyOrigin = (eventKey: string, originKey: string): string => `${eventKey} ${originKey}`

/** Who speaks in each origin; several announcements of one speaker are one vote. */
const speakers = new Map(
  gold.origins.map(({ eventKey, originKey, speaker: name }) => [
    keyOrigin(eventKey, originKey),
    keyOrigin(eventKey, name ?? originKey),
  ]),
)

/** A speaker of its own for each, as a perfect reading would tell them apart. */
const speakerOf = (eventKey: string, originKey: string): readonly Attribution[] => {
  const id = speakers.get(keyOrigin(eventKey, originKey)) ?? originKey
  return [speaker(id, { sourceId: id, kind: 'armed-group' }), speaker('Reportedly')]
}

const makeClaims = ({ id, claims }: CorpusBrief, index: number): readonly Claim[] =>
  claims.map((claim, at) => {
    const read = gold.texts[index]?.claims[at]
    const { measure, low, high, qualifier, category, quote, eventKey, originKey, subsetOf, revises } = claim
    return sampleClaim({
      id: `${id}/${at}`,
      reportId: id,
      measure,
      quantity: { low, high, qualifier, asStated: quote, unit: 'count' },
      counted: group(category, read?.counted),
      modality: (read?.modality ?? 'asserted') satisfies Modality,
      scope: (read?.scope ?? 'incident') satisfies Scope,
      subsetOf: subsetOf === null ? null : `${id}/${subsetOf}`,
      revises: revises === undefined ? null : `${id}/${revises}`,
      attribution: speakerOf(eventKey, originKey),
    })
  })

const makeEvent = (eventKey: string): Event =>
  madeUpEvent(eventKey, [], {
    claimIds: gold.briefs.flatMap(({ id, claims }) =>
      claims.flatMap((claim, at) => (claim.eventKey === eventKey ? [`${id}/${at}`] : [])),
    ),
    reportIds: gold.briefs.map(({ id }) => id),
  })

const stakes = new Map(
  gold.origins.map(({ eventKey, originKey, stake }) => [speakers.get(keyOrigin(eventKey, originKey)) ?? '', stake]),
)

test('the estimates of the gold are what its claims, events and origins come to under each policy', () => {
  const compared = compareEstimates(gold.estimates, {
    events: new Map(gold.events.map(({ eventKey }) => [eventKey, makeEvent(eventKey)])),
    claims: gold.briefs.flatMap(makeClaims),
    reports: [],
    stakeOf: (id) => stakes.get(id) ?? 'unknown',
  })
  for (const { gold: wanted, made } of compared) {
    const { low, best, high, originCount } = made ?? {}
    expect({ ...wanted, low, best, high, originCount }).toEqual(wanted)
  }
})
