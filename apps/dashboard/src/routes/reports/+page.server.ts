import { viewReportLine } from '#lib/event/view-event.ts'
import { paginate } from '#lib/page/paginate.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import type { PageServerLoad } from './$types'

const REPORTS_A_PAGE = 100

export const load: PageServerLoad = async ({ url }) => {
  const store = await sharedStore()
  const reports = [...(await sharedSurvey()).reports.values()]
  const page = paginate(reports, url.searchParams.get('page'), REPORTS_A_PAGE)
  const items = await Promise.all(
    page.items.map(async (report) => {
      const claims = await store.listClaims({ reportId: report.id })
      return { ...viewReportLine(report, claims), figures: claims.length }
    }),
  )
  return { total: reports.length, page: { ...page, items } }
}
