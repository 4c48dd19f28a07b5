import { error } from '@sveltejs/kit'
import { viewReport } from '#lib/report/view-report.ts'
import { readSources } from '#lib/server/read-sources.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params }) => {
  const store = await sharedStore()
  const report = await store.findReport(params.id)
  if (report === null) error(404, `No report is kept under the id “${params.id}”.`)
  const [claims, events] = await Promise.all([
    store.listClaims({ reportId: report.id }),
    store.listEvents({ reportId: report.id }),
  ])
  return { report: viewReport(report, claims, events, await readSources(store, claims)) }
}
