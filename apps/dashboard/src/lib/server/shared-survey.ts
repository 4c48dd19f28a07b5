import { stat } from 'node:fs/promises'
import type { Store } from '@reportedly/store'
import { composeSurvey } from '../survey/compose-survey.ts'
import type { Survey } from '../survey/survey.ts'
import { warmSurvey } from '../survey/warm-survey.ts'
import { sharedStore, storeLocation } from './shared-store.ts'

/** What tells one state of the store from the next: when its files were last written, else how much it holds. */
const markState = async (store: Store): Promise<string> => {
  const files = await Promise.all(
    ['', '-wal'].map((suffix) => stat(`${storeLocation()}${suffix}`, { bigint: true }).catch(() => null)),
  )
  if (files.every((file) => file === null)) return JSON.stringify(await store.countRecords())
  return files.map((file) => (file === null ? '' : `${file.mtimeNs} ${file.size}`)).join('; ')
}

const surveyStore = async (store: Store): Promise<Survey> => {
  const [events, claims, reports, sources] = await Promise.all([
    store.listEvents(),
    store.listClaims(),
    store.listReports(),
    store.listSources(),
  ])
  return composeSurvey({ events, claims, reports, sources })
}

let latest: { readonly state: string; readonly survey: Promise<Survey> } | null = null

/** The survey of the store as it is now; put together anew only when the store has changed. Rejects with `StoreError`. */
export const sharedSurvey = async (): Promise<Survey> => {
  const store = await sharedStore()
  const state = await markState(store)
  if (latest?.state === state) return latest.survey
  const asked = { state, survey: surveyStore(store) }
  latest = asked
  try {
    const survey = await asked.survey
    // Nothing waits for it: what is not ready yet is reckoned when asked for.
    void warmSurvey(survey)
    return survey
  } catch (error) {
    if (latest === asked) latest = null
    throw error
  }
}
