import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { clusterEvents } from '@reportedly/events'
import type { Report } from '@reportedly/schema'
import { groupClaims, StoreError } from '@reportedly/store'
import { keepAlone, type Kept } from './keep-alone.ts'
import { sharedStore } from './shared-store.ts'

/** What a thread of this module is given to do; the name tells it from any other thread that loads it. */
interface Task {
  /** Reports to keep; null to group all claims into events anew. */
  readonly keepAside: readonly Report[] | null
}

type Outcome = { readonly kept: Kept | null } | { readonly problem: string }

const isTask = (data: unknown): data is Task => typeof data === 'object' && data !== null && 'keepAside' in data

const group = async (): Promise<void> => {
  await groupClaims(await sharedStore(), { clusterEvents })
}

const tell = async ({ keepAside: reports }: Task): Promise<Outcome> => {
  try {
    if (reports !== null) return { kept: await keepAlone(reports) }
    await group()
    return { kept: null }
  } catch (error) {
    if (error instanceof StoreError) return { problem: error.message }
    throw error
  }
}

/** Works on a thread and a handle of the store of its own, beside which the server goes on answering. */
const work = (task: Task): Promise<Kept | null> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: task })
    thread.once('message', (outcome: Outcome) => {
      if ('problem' in outcome) reject(new StoreError(outcome.problem))
      else resolve(outcome.kept)
    })
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The thread that works on the store ended before it was done.')))
  })

if (!isMainThread && isTask(workerData))
  void tell(workerData).then((outcome) => {
    parentPort?.postMessage(outcome)
    parentPort?.close()
  })

/** Keeps reports beside the server. Rejects with `StoreError`. */
export const keepAside = async (reports: readonly Report[]): Promise<Kept> =>
  (await work({ keepAside: reports })) ?? { added: 0 }

/** Groups all claims of the store into events anew, beside the server. Rejects with `StoreError`. */
export const groupAside = async (): Promise<void> => {
  await work({ keepAside: null })
}
