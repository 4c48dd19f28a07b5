import { disputeScore, estimateEvent } from '@reportedly/events'
import type { Claim, Estimate, Event, Report, Source, VagueTable } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { traceEvent } from '../event/trace-event.ts'
import { composeHappening } from './compose-happening.ts'
import type { Happening } from './figure.ts'
import { foldText } from './fold-text.ts'
import { keep } from './keep.ts'
import type { Survey } from './survey.ts'
import { writeSearchText } from './write-search-text.ts'

/** All records of a store. */
export interface SurveyRecords {
  readonly events: readonly Event[]
  readonly claims: readonly Claim[]
  readonly reports: readonly Report[]
  readonly sources: readonly Source[]
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

const nameLinks = (claims: readonly Claim[]): ReadonlyMap<string, string> =>
  new Map(
    claims.flatMap(({ attribution }) =>
      attribution.flatMap(({ sourceId, name }) => (sourceId === null || name === null ? [] : [[sourceId, name]])),
    ),
  )

/** Puts the records of a store together; costly questions are answered when first asked, and kept. */
export const composeSurvey = ({ events, ...lists }: SurveyRecords): Survey => {
  const records = { claims: byId(lists.claims), reports: byId(lists.reports), sources: byId(lists.sources) }
  const happenings = events.map((event) => composeHappening(event, records))
  const byEvent = new Map(happenings.map((happening) => [happening.event.id, happening]))
  const names = new Map([...nameLinks(lists.claims), ...lists.sources.map(({ id, name }) => [id, name] as const)])
  const idsByName = Map.groupBy(names.keys(), (id) => foldText(names.get(id) ?? id))
  const traceOf = keep(traceEvent)
  const readings = keep(() => new Map<string, readonly Estimate[]>())
  const estimatesOf = (happening: Happening, reading: ReadingChoice): readonly Estimate[] => {
    const kept = readings(happening)
    const key = `${reading.policy} ${reading.vagueTable}`
    const estimates = kept.get(key) ?? estimateEvent({ ...happening, ...reading, origins: traceOf(happening).origins })
    kept.set(key, estimates)
    return estimates
  }
  const scoreDispute = (happening: Happening, vagueTable: VagueTable): number | null =>
    disputeScore({ ...happening, vagueTable, origins: traceOf(happening).origins })
  const disputes = {
    'as-stated': keep((happening: Happening) => scoreDispute(happening, 'as-stated')),
    acled: keep((happening: Happening) => scoreDispute(happening, 'acled')),
    airwars: keep((happening: Happening) => scoreDispute(happening, 'airwars')),
  }
  return {
    ...records,
    happenings,
    figures: happenings.flatMap(({ figures }) => figures),
    findHappening: (eventId) => byEvent.get(eventId) ?? null,
    sourceIds: [...names.keys()],
    nameSource: (sourceId) => names.get(sourceId) ?? sourceId,
    findSourceIds: (idOrName) => new Set([idOrName, ...(idsByName.get(foldText(idOrName)) ?? [])]),
    traceOf,
    estimatesOf,
    estimateOf: (figure, reading) => {
      const happening = byEvent.get(figure.event.id)
      const estimate = (happening === undefined ? [] : estimatesOf(happening, reading)).find(
        ({ measure, category, unit }) =>
          measure === figure.measure && category === figure.category && unit === figure.unit,
      )
      // Figures and estimates are made of the same groups; a figure of another survey is a mistake of the caller.
      if (estimate === undefined) throw new Error(`No estimate of ${figure.key} in this survey.`)
      return estimate
    },
    disputeOf: (happening, vagueTable) => disputes[vagueTable](happening),
    textOf: keep((figure) => writeSearchText(figure, records.reports)),
  }
}
