import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { clusterEvents } from '@reportedly/events'
import { listSources, readReport } from '@reportedly/parser'
import type { Report } from '@reportedly/schema'
import { keepReadings, StoreError } from '@reportedly/store'
import { sharedRegistry } from './read-registry.ts'
import { sharedStore } from './shared-store.ts'
import { freshSurvey } from './shared-survey.ts'

interface Kept {
  readonly added: number
}

/** In a store of more claims, making all events anew takes seconds, in which the server could answer nobody. */
const QUICK = 5000

const keep = async (reports: readonly Report[]): Promise<Kept> => {
  const [store, registry] = await Promise.all([sharedStore(), sharedRegistry()])
  const readings = reports.map((report) => ({ report, claims: readReport(report, registry).claims }))
  return keepReadings(store, readings, { listSources: (claims) => listSources(claims, registry), clusterEvents })
}

/** What a thread of this module is given to keep; the name tells it from any other thread that loads it. */
interface Task {
  readonly keepReports: readonly Report[]
}

type Outcome = Kept | { readonly problem: string }

const isTask = (data: unknown): data is Task => typeof data === 'object' && data !== null && 'keepReports' in data

const tell = async ({ keepReports: reports }: Task): Promise<Outcome> => {
  try {
    return await keep(reports)
  } catch (error) {
    if (error instanceof StoreError) return { problem: error.message }
    throw error
  }
}

/** Keeps reports on a thread and a handle of the store of its own, beside which the server goes on answering. */
const keepBeside = (keepReports: readonly Report[]): Promise<Kept> =>
  new Promise((resolve, reject) => {
    const task: Task = { keepReports }
    const thread = new Worker(new URL(import.meta.url), { workerData: task })
    thread.once('message', (outcome: Outcome) => {
      if ('problem' in outcome) reject(new StoreError(outcome.problem))
      else resolve(outcome)
    })
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The thread that keeps reports ended before it had kept them.')))
  })

if (!isMainThread && isTask(workerData)) {
  const { keepReports } = workerData
  void tell({ keepReports }).then((outcome) => {
    parentPort?.postMessage(outcome)
    parentPort?.close()
  })
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads reports and keeps them as `reportedly ingest` does; says how many were new, once every page has them. Two requests
 * at once take turns: each makes all events anew, and must not do so from what the other has half kept. Rejects with
 * `StoreError`.
 */
export const keepReports = (reports: readonly Report[]): Promise<Kept> => {
  const keepNow = async (): Promise<Kept> => {
    const { claims } = await (await sharedStore()).countRecords()
    const kept = await (claims > QUICK ? keepBeside(reports) : keep(reports))
    await freshSurvey()
    return kept
  }
  const kept = last.catch(() => null).then(keepNow)
  last = kept
  return kept
}
