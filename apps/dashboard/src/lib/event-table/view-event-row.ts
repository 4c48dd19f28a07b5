import { describeDispute } from '@reportedly/events'
import type { Estimate, Measure } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import type { FigurePart } from '../event/link-estimate.ts'
import { viewEstimate } from '../event/view-estimate.ts'
import type { InlineFigure } from '../inline-strip/geometry.ts'
import type { Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { countOf } from '../words/count-of.ts'
import { describePlace } from '../words/describe-place.ts'
import { describeSetting } from '../words/describe-setting.ts'
import { describeTime } from '../words/describe-time.ts'
import { writeTimes } from '../words/write-times.ts'
import { findPoles, type Poles } from './find-poles.ts'
import { pickDisputed } from './pick-disputed.ts'
import { pickHeadline, type PickEstimate } from './pick-headline.ts'

/** An event as a row of a list, with one figure and its strip. */
export interface EventRow {
  readonly href: string
  readonly label: string
  /** What of its day and place the label does not say. */
  readonly setting: string
  /** What the figure counts: "Killed, civilians". */
  readonly about: string
  /** The same within a line: "killed, civilians". */
  readonly aboutWithin: string
  readonly parts: readonly FigurePart[]
  readonly estimated: boolean
  readonly figures: readonly InlineFigure[]
  readonly band: { readonly low: number | null; readonly high: number | null }
  readonly strip: string
  /** How many times the lowest figure the highest is ("×3.4"); null where no two origins can be compared. */
  readonly dispute: string | null
  readonly disputeWords: string
  /** What these are of, where that is not what the row is about; else null. */
  readonly disputeOf: string | null
  /** Who gives the lowest and who the highest figure; null where no two origins are at odds. */
  readonly poles: Poles | null
  readonly origins: string
  readonly originsHref: string
  readonly reports: string
  readonly reportsHref: string
}

/** The outcome of an event that its score is of. */
const findWidest = (survey: Survey, happening: Happening, reading: ReadingChoice): Estimate | null =>
  pickDisputed(survey, happening)(survey.estimatesOf(happening, reading), null)

/** What a score is of, in words, where that is not what the row is about: "injured, state forces"; else null. */
const describeWidest = (widest: Estimate | null, headline: Estimate | null, survey: Survey): string | null => {
  if (widest === null || headline === null) return null
  const isOther = (['measure', 'category', 'unit'] as const).some((name) => widest[name] !== headline[name])
  if (!isOther) return null
  const { measure, group } = viewEstimate(widest, survey.claims)
  return widest.measure === headline.measure ? group : `${measure.toLowerCase()}, ${group}`
}

/** Views an event as a row, under a reading; of the measure asked for, where one is. */
export const viewEventRow = (
  survey: Survey,
  happening: Happening,
  reading: ReadingChoice,
  measure: Measure | null,
  pick: PickEstimate = pickHeadline,
): EventRow => {
  const { event, reports } = happening
  const headline = pick(survey.estimatesOf(happening, reading), measure)
  const view = headline === null ? null : viewEstimate(headline, survey.claims)
  const set = (ids: readonly string[], used: boolean): readonly InlineFigure[] =>
    ids.flatMap((id) => survey.claims.get(id) ?? []).map(({ quantity: { low, high } }) => ({ low, high, used }))
  const figures = [
    ...set(headline?.used ?? [], true),
    ...set(headline?.setAside.map(({ claimId }) => claimId) ?? [], false),
  ]
  const score = survey.disputeOf(happening, reading.vagueTable)
  const poles = headline === null ? null : findPoles(survey, happening, headline)
  // Of the outcome in the row, or of another one that the score is of.
  const widest = poles === null && score !== null ? findWidest(survey, happening, reading) : null
  const spread = poles?.spread ?? (widest && findPoles(survey, happening, widest)?.spread) ?? null
  const about = view === null ? '' : `${view.measure}, ${view.group}`
  return {
    href: `/events/${event.id}`,
    label: event.label,
    setting: describeSetting(event.label, describeTime(event.time), describePlace(event.place)),
    about,
    aboutWithin: view === null ? '' : `${view.measure.toLowerCase()}, ${view.group}`,
    parts: view?.parts ?? [],
    estimated: view?.estimated ?? false,
    figures,
    band: { low: headline?.low ?? null, high: headline?.high ?? null },
    strip: `${about}: ${countOf(figures.length, 'figure')} on one line`,
    dispute: writeTimes(score, spread),
    disputeWords: describeDispute(score, spread),
    disputeOf: describeWidest(widest, headline, survey),
    poles,
    origins: countOf(headline?.originCount ?? 0, 'origin'),
    originsHref: `/events/${event.id}#origins`,
    reports: countOf(reports.length, 'report'),
    reportsHref: `/events/${event.id}#reports`,
  }
}

/** The largest figure of rows, which the scale of all their strips must hold. */
export const findMost = (rows: readonly EventRow[]): number =>
  rows
    .flatMap(({ figures, band }) => [...figures, band])
    .reduce((most, { low, high }) => Math.max(most, low ?? 0, high ?? 0), 1)
