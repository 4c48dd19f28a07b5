import type { Origin } from '@reportedly/events'
import type { Claim } from '@reportedly/schema'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import type { Happening } from '../survey/figure.ts'
import { keep } from '../survey/keep.ts'
import { traceHappening } from '../survey/reckon-happening.ts'
import type { Survey } from '../survey/survey.ts'
import { leaveOutOurselves } from '../words/own-brief.ts'
import { gatherBySource } from './gather-by-source.ts'
import { keepInSteps } from './keep-in-steps.ts'

/** What a source has to do with a figure: it is the one the figure goes back to, or it passes it on. */
export type Role = 'origin' | 'relay'

/** A claim as one of the sources in it tells it. */
export interface Telling {
  readonly sourceId: string
  readonly role: Role
  readonly claim: Claim
  readonly happening: Happening
}

/**
 * The sources that tell a claim, each with its role: whoever it goes back to, also where its chain leaves them out, and
 * everybody else in the chain. Speakers without an identity of their own ("two witnesses") are nobody’s row, and neither is
 * the project where it only sums up what others say: it would pass on everything, and be the largest of all.
 */
export const listTellers = ({ attribution }: Claim, origin: Origin | undefined): ReadonlyMap<string, Role> => {
  const first = origin?.sourceId ?? null
  const named = leaveOutOurselves(attribution).flatMap(({ sourceId }) => sourceId ?? [])
  return new Map([
    ...named.map((id) => [id, 'relay'] as const),
    ...(first === null ? [] : [[first, 'origin'] as const]),
  ])
}

/** Every claim of an event as each of its sources tells it. */
export const tellingsOf = keep((happening: Happening): readonly Telling[] => {
  const { originOf } = traceHappening(happening)
  return happening.claims.flatMap((claim) =>
    [...listTellers(claim, originOf.get(claim.id))].map(([sourceId, role]) => ({ sourceId, role, claim, happening })),
  )
})

const gathered = keepInSteps((survey: Survey) => gatherBySource(survey, tellingsOf))

/** The same of a survey, by source id, in the order of events; no reading enters into it. */
export const tellingsBySource = (survey: Survey): ReadonlyMap<string, readonly Telling[]> =>
  gathered.ask(survey, DEFAULT_READING)

/** Makes it ahead. */
export const stepsToTellings = (survey: Survey): Iterable<undefined> => gathered.steps(survey, DEFAULT_READING)

/** Claims of an event that go back to somebody the report does not name, or that no record is kept of. */
export const facelessOf = keep((happening: Happening): readonly Claim[] => {
  const faced = new Set(tellingsOf(happening).flatMap(({ role, claim }) => (role === 'origin' ? [claim] : [])))
  return happening.claims.filter((claim) => !faced.has(claim))
})

/** The same of a survey. */
export const listFaceless = keep((survey: Survey): readonly Claim[] => survey.happenings.flatMap(facelessOf))
