import { error } from '@sveltejs/kit'
import { viewPartners } from '#lib/compare/view-partners.ts'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { viewReport } from '#lib/report/view-report.ts'
import { listEntries } from '#lib/reports/list-entries.ts'
import { readSources } from '#lib/server/read-sources.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const store = await sharedStore()
  const report = await store.findReport(params.id)
  if (report === null) error(404, `No report is kept under the id “${params.id}”.`)
  const [survey, claims] = await Promise.all([sharedSurvey(), store.listClaims({ reportId: report.id })])
  const events =
    listEntries(survey)
      .get(report.id)
      ?.happenings.map(({ event }) => event) ?? []
  const page = {
    report: viewReport(report, claims, events, await readSources(store, claims)),
    partners: viewPartners(survey, report.id),
    // In a big store a report that was just added has figures, and no events until all are made anew.
    againHref: claims.length > 0 && events.length === 0 ? `${url.pathname}${url.search}` : null,
  }
  return keepReading(page, chooseReading(url.searchParams))
}
