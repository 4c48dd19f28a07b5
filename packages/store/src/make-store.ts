import type { Kysely } from 'kysely'
import { addReadings } from './add-readings.ts'
import {
  countRecords,
  findEvent,
  findReport,
  listClaims,
  listEvents,
  listReportIds,
  listReports,
} from './find-records.ts'
import { addSources, findSource, listSources, putSources } from './keep-sources.ts'
import { replaceEvents } from './replace-events.ts'
import { StoreError } from './store-error.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

interface StorePlace {
  /** Named in every failure. */
  readonly location: string
  /** Says in plain words what an error of the database means. */
  readonly explain: (error: unknown) => string
}

/** Makes a store of an open database with today's tables, whatever its kind. */
export const makeStore = (db: Kysely<Tables>, { location, explain }: StorePlace): Store => {
  const naming = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      throw new StoreError(`${location}: ${explain(error)}`, { cause: error })
    }
  }
  return {
    addReading: async (report, claims) => {
      const { added } = await naming(addReadings(db, [{ report, claims }]))
      return added === 1 ? 'added' : 'known'
    },
    addReadings: (readings) => naming(addReadings(db, readings)),
    addSources: (sources) => naming(addSources(db, sources)),
    putSources: (sources) => naming(putSources(db, sources)),
    findSource: (id) => naming(findSource(db, id)),
    listSources: (ids) => naming(listSources(db, ids)),
    replaceEvents: (events) => naming(replaceEvents(db, events)),
    countRecords: () => naming(countRecords(db)),
    findReport: (id) => naming(findReport(db, id)),
    listReports: (ids) => naming(listReports(db, ids)),
    listReportIds: () => naming(listReportIds(db)),
    findEvent: (id) => naming(findEvent(db, id)),
    listEvents: (filter) => naming(listEvents(db, filter)),
    listClaims: (filter) => naming(listClaims(db, filter)),
    close: () => naming(db.destroy()),
  }
}
