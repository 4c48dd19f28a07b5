import { clusterEvents } from '@reportedly/events'
import type { Claim, Report, Source } from '@reportedly/schema'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { composeSurvey } from './compose-survey.ts'
import type { Survey } from './survey.ts'

/** The survey that claims and reports make, as a store would hold them. */
export const surveyOf = (
  claims: readonly Claim[],
  reports: readonly Report[],
  sources: readonly Source[] = [],
): Survey => composeSurvey({ events: clusterEvents(claims, reports), claims, reports, sources })

/** The survey of the two made-up reports. */
export const makeUpSurvey = (change: (claim: Claim) => Claim = (claim) => claim): Survey =>
  surveyOf(
    MADE_UP_READINGS.flatMap(({ claims }) => claims.map(change)),
    MADE_UP_READINGS.map(({ report }) => report),
  )
