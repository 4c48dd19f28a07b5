import { stat } from 'node:fs/promises'
import type { Store } from '@reportedly/store'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { viewMap } from '../map/view-map.ts'
import type { Survey } from '../survey/survey.ts'
import { warmSurvey } from '../survey/warm-survey.ts'
import { askMap } from './ask-map.ts'
import { readSurvey } from './read-survey.ts'
import { sharedStore, storeLocation } from './shared-store.ts'

/** A survey with the state of the store that it was read in. */
interface Kept {
  readonly state: string
  readonly survey: Survey
}

/** A survey of no more claims is put together so quickly that a reader waits for the newest. */
const QUICK = 5000

/** What tells one state of the store from the next: when its files were last written, else how much it holds. */
const markState = async (store: Store): Promise<string> => {
  const files = await Promise.all(
    ['', '-wal'].map((suffix) => stat(`${storeLocation()}${suffix}`, { bigint: true }).catch(() => null)),
  )
  if (files.every((file) => file === null)) return JSON.stringify(await store.countRecords())
  return files.map((file) => (file === null ? '' : `${file.mtimeNs} ${file.size}`)).join('; ')
}

let latest: Kept | null = null

const isQuick = ({ survey }: Kept): boolean => survey.claims.size <= QUICK

/** Read once more where the store changed meanwhile: what moved under the eyes may have been met twice, or not at all. */
const readSteadily = async (store: Store, last: Survey | null): Promise<Kept> => {
  const state = await markState(store)
  const survey = await readSurvey(store, last)
  const after = await markState(store)
  return after === state ? { state, survey } : { state: after, survey: await readSurvey(store, survey) }
}

const warmPages = async (survey: Survey, isWanted?: () => boolean): Promise<void> => {
  await warmSurvey(survey, isWanted)
  viewMap(askMap(survey, new URLSearchParams(), DEFAULT_READING))
}

const renew = async (store: Store): Promise<Kept> => {
  const last = latest
  const kept = await readSteadily(store, last?.survey ?? null)
  const isLatest = (): boolean => latest === kept
  // Readers of a big store have the last survey to look at meanwhile, or wait a little longer once: none waits for a
  // page that has all to reckon, and holds up everybody else's.
  if (!isQuick(kept)) await warmPages(kept.survey)
  latest = kept
  // Nothing waits for it: what is not ready yet is reckoned when asked for.
  if (isQuick(kept)) void warmPages(kept.survey, isLatest)
  return kept
}

let renewing: Promise<Kept> | null = null

/** One at a time, so that a store written to all the while is read again and again, but never twice at once. */
const renewOnce = (store: Store): Promise<Kept> => {
  renewing ??= renew(store).finally(() => {
    renewing = null
  })
  return renewing
}

/** The survey of the store as it is now, however long that takes. Rejects with `StoreError`. */
export const freshSurvey = async (): Promise<Survey> => {
  const store = await sharedStore()
  const state = await markState(store)
  if (latest?.state === state) return latest.survey
  // What is being read already may have been begun before the store changed.
  await renewing?.catch(() => null)
  if (latest?.state === state) return latest.survey
  return (await renewOnce(store)).survey
}

/**
 * The survey of the store. Where the store has changed and much is in it, the last one, while the next is put together
 * beside the answers; whoever keeps a report waits for `freshSurvey`. Rejects with `StoreError`.
 */
export const sharedSurvey = async (): Promise<Survey> => {
  if (latest === null || isQuick(latest)) return freshSurvey()
  const store = await sharedStore()
  // A failure is told to whoever needs the newest; this reader has a survey.
  if (latest.state !== (await markState(store))) renewOnce(store).catch(() => null)
  return latest.survey
}
