import type { Claim, Event, Report, Source } from '@reportedly/schema'
import { composeHappening, type RecordsById } from './compose-happening.ts'
import type { Happening } from './figure.ts'
import { foldText } from './fold-text.ts'
import { disputeHappening, estimateHappening, traceHappening } from './reckon-happening.ts'
import { settleHappening } from './settle-happening.ts'
import type { Survey } from './survey.ts'
import { searchTextOf } from './write-search-text.ts'

/** All records of a store. */
export interface SurveyRecords {
  readonly events: readonly Event[]
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  readonly sources: readonly Source[]
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** The names of sources by id: that of its record, else the one that the last claim naming it gives. */
const nameSources = ({ claims, sources }: RecordsById): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const { attribution } of claims.values())
    for (const { sourceId, name } of attribution) if (sourceId !== null && name !== null) names.set(sourceId, name)
  for (const { id, name } of sources.values()) names.set(id, name)
  return names
}

/** Makes a survey of events that are put together already. */
export const assembleSurvey = (records: RecordsById, happenings: readonly Happening[]): Survey => {
  const byEvent = new Map(happenings.map((happening) => [happening.event.id, happening]))
  const names = nameSources(records)
  const idsByName = Map.groupBy(names.keys(), (id) => foldText(names.get(id) ?? id))
  return {
    ...records,
    happenings,
    figures: happenings.flatMap(({ figures }) => figures),
    findHappening: (eventId) => byEvent.get(eventId) ?? null,
    sourceIds: [...names.keys()],
    nameSource: (sourceId) => names.get(sourceId) ?? sourceId,
    findSourceIds: (idOrName) => new Set([idOrName, ...(idsByName.get(foldText(idOrName)) ?? [])]),
    traceOf: traceHappening,
    estimatesOf: estimateHappening,
    settledOf: settleHappening,
    estimateOf: (figure, reading) => {
      const happening = byEvent.get(figure.event.id)
      const estimate = (happening === undefined ? [] : estimateHappening(happening, reading)).find(
        ({ measure, category, unit }) =>
          measure === figure.measure && category === figure.category && unit === figure.unit,
      )
      // Figures and estimates are made of the same groups; a figure of another survey is a mistake of the caller.
      if (estimate === undefined) throw new Error(`No estimate of ${figure.key} in this survey.`)
      return estimate
    },
    disputeOf: disputeHappening,
    textOf: (figure) => searchTextOf(figure, records.reports),
  }
}

/** Puts the records of a store together; costly questions are answered when first asked, and kept. */
export const composeSurvey = ({ events, ...lists }: SurveyRecords): Survey => {
  const records = { claims: byId(lists.claims), reports: byId(lists.reports), sources: byId(lists.sources) }
  return assembleSurvey(
    records,
    events.map((event) => composeHappening(event, records)),
  )
}
