import { fail, redirect } from '@sveltejs/kit'
import { listSources, readReport } from '@reportedly/parser'
import { packReports, unpackReports } from '#lib/add/carry-reports.ts'
import { describeProblem, readForm, readTyped } from '#lib/add/read-form.ts'
import { describeBytes, uploadLimit } from '#lib/add/upload-limit.ts'
import { viewReadings } from '#lib/add/view-readings.ts'
import { isGrouping } from '#lib/server/group-soon.ts'
import { keepReports } from '#lib/server/keep-reports.ts'
import { sharedRegistry } from '#lib/server/read-registry.ts'
import { sharedStore } from '#lib/server/shared-store.ts'
import { countOf } from '#lib/words/count-of.ts'
import type { Actions, PageServerLoad } from './$types'

/** How much of a request’s size texts may take: they go through the browser once more to be kept, written a little longer. */
const TEXTS = 0.7

const isTooLarge = (request: Request): boolean =>
  Number(request.headers.get('content-length') ?? 0) > TEXTS * uploadLimit(process.env)

/** Said without reading what was sent. */
const refuseSize = () =>
  fail(413, {
    problems: [
      `That is too much at once: the browser may send ${describeBytes(TEXTS * uploadLimit(process.env))}. ` +
        'Send fewer files, or read the folder with “reportedly ingest”.',
    ],
  })

export const load: PageServerLoad = ({ url }) => {
  const [added, known] = ['added', 'known'].map((name) => Number(url.searchParams.get(name) ?? 0))
  const largest = describeBytes(TEXTS * uploadLimit(process.env))
  if (!added && !known) return { kept: null, againHref: null, largest }
  return {
    // In a big store all events are made anew after reports were added.
    againHref: isGrouping() ? `${url.pathname}${url.search}` : null,
    kept: `${countOf(added ?? 0, 'report')} added${known ? `, ${countOf(known, 'report')} known already` : ''}.`,
    largest,
  }
}

export const actions: Actions = {
  read: async ({ request }) => {
    if (isTooLarge(request)) return refuseSize()
    const form = await request.formData()
    const { reports, problems } = await readForm(form, new Date().toISOString())
    const told = { typed: readTyped(form), problems: problems.map(describeProblem) }
    if (reports.length === 0) return fail(400, told)
    const [store, registry] = await Promise.all([sharedStore(), sharedRegistry()])
    const readings = await Promise.all(
      reports.map(async (report) => ({
        report,
        claims: readReport(report, registry).claims,
        isKnown: (await store.findReport(report.id)) !== null,
      })),
    )
    const sources = listSources(
      readings.flatMap(({ claims }) => claims),
      registry,
    )
    return { ...told, packed: packReports(reports), readings: viewReadings(readings, sources) }
  },

  keep: async ({ request }) => {
    const packed = (await request.formData()).get('reports')
    const reports = typeof packed === 'string' ? unpackReports(packed, new Date().toISOString()) : null
    if (reports === null) return fail(400, { problems: ['The reports did not arrive whole; please read them again.'] })
    const { added } = await keepReports(reports)
    const [only] = reports
    if (reports.length === 1 && only !== undefined) redirect(303, `/reports/${only.id}`)
    redirect(303, `/add?added=${added}&known=${reports.length - added}`)
  },
}
