import { clusterEvents } from '@reportedly/events'
import type { Report } from '@reportedly/schema'
import { keepReadings } from '@reportedly/store'
import { groupSoon } from './group-soon.ts'
import { keepAlone, type Kept, readClaims } from './keep-alone.ts'
import { sharedStore } from './shared-store.ts'
import { freshSurvey } from './shared-survey.ts'
import { keepAside } from './work-aside.ts'

/** In a store of more claims, making all events anew takes seconds, which whoever adds a report need not wait for. */
const QUICK = 5000

/** More reports at once take so long to be read that the server could answer nobody meanwhile. */
const FEW = 20

/** Keeps reports, and has made all events and the survey anew before it is done. */
const keepGrouped = async (reports: readonly Report[]): Promise<Kept> => {
  const { readings, listNamed } = await readClaims(reports)
  const kept = await keepReadings(await sharedStore(), readings, { listSources: listNamed, clusterEvents })
  await freshSurvey()
  return kept
}

const keepNow = async (reports: readonly Report[]): Promise<Kept> => {
  const { claims } = await (await sharedStore()).countRecords()
  if (claims <= QUICK) return keepGrouped(reports)
  const kept = await (reports.length > FEW ? keepAside(reports) : keepAlone(reports))
  if (kept.added > 0) void groupSoon()
  return kept
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads reports and keeps them as `reportedly ingest` does; says how many were new. In a small store every page has them
 * then; in a big one their own pages, and the others once the events are made anew, so that adding a report takes no
 * longer than that report. Two requests at once take turns. Rejects with `StoreError`.
 */
export const keepReports = (reports: readonly Report[]): Promise<Kept> => {
  const kept = last.catch(() => null).then(() => keepNow(reports))
  last = kept
  return kept
}
