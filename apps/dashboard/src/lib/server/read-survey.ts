import { isDeepStrictEqual } from 'node:util'
import { setImmediate } from 'node:timers/promises'
import type { Claim, Event, Report, Source } from '@reportedly/schema'
import type { Store } from '@reportedly/store'
import { composeHappening } from '../survey/compose-happening.ts'
import { assembleSurvey } from '../survey/compose-survey.ts'
import type { Happening } from '../survey/figure.ts'
import { makeSharing, type ShareParts } from '../survey/share-parts.ts'
import type { Survey } from '../survey/survey.ts'
import { workInTurns } from '../survey/work-in-turns.ts'

/** Records read at once: few enough for the server to answer others in between without their noticing. */
const AT_ONCE = 250

type Records = Pick<Survey, 'reports' | 'claims'>

const NOTHING: Records = { reports: new Map(), claims: new Map() }

/** Reports and claims never change once they are kept, so that only those of new reports are read. */
const readReports = async (store: Store, last: Records, share: ShareParts): Promise<Records> => {
  const ids = await store.listReportIds()
  const added = ids.filter((id) => !last.reports.has(id))
  const reports = new Map<string, Report>()
  const claims: Claim[] = []
  for (let at = 0; at < added.length; at += AT_ONCE) {
    await setImmediate()
    const batch = added.slice(at, at + AT_ONCE)
    for (const report of await store.listReports(batch)) reports.set(report.id, share(report))
    claims.push(...(await store.listClaims({ reportIds: batch })).map(share))
  }
  if (added.length === 0) return last
  const find = (id: string) => last.reports.get(id) ?? reports.get(id)
  return {
    reports: new Map(ids.flatMap((id) => [find(id) ?? []].flat()).map((report) => [report.id, report])),
    claims: new Map([...last.claims, ...claims.map((claim) => [claim.id, claim] as const)]),
  }
}

const readEvents = async (store: Store, share: ShareParts): Promise<readonly Event[]> => {
  const events = new Map<string, Event>()
  for (let from = 0; ; from += AT_ONCE) {
    const batch = await store.listEvents({ stretch: { from, count: AT_ONCE } })
    for (const event of batch) events.set(event.id, share(event))
    if (batch.length < AT_ONCE) return [...events.values()]
    await setImmediate()
  }
}

const readSources = async (store: Store, last: Survey | null): Promise<ReadonlyMap<string, Source>> => {
  const sources = await store.listSources()
  const same = (source: Source): Source => {
    const known = last?.sources.get(source.id)
    return isDeepStrictEqual(known, source) && known !== undefined ? known : source
  }
  return new Map(sources.map((source) => [source.id, same(source)]))
}

/**
 * Reads all records of a store and puts them together; what has not changed since `last` is taken from there, with all
 * that was reckoned of it. Lets the server answer in between. Rejects with `StoreError`.
 */
export const readSurvey = async (store: Store, last: Survey | null): Promise<Survey> => {
  const share = makeSharing()
  const events = await readEvents(store, share)
  const records = { ...(await readReports(store, last ?? NOTHING, share)), sources: await readSources(store, last) }
  const happenings: Happening[] = []
  await workInTurns(events, (event) =>
    happenings.push(composeHappening(event, records, last?.findHappening(event.id) ?? null)),
  )
  return assembleSurvey(records, happenings)
}
