import { fail, redirect } from '@sveltejs/kit'
import { listSuggestions } from '#lib/compare/list-suggestions.ts'
import { viewComparison } from '#lib/compare/view-comparison.ts'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { linkWith } from '#lib/page/link-with.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { readSides } from '#lib/server/read-sides.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { describePublicationDay, describeTitle } from '#lib/words/describe-publication.ts'
import type { Actions, PageServerLoad } from './$types'

/** Reports in the lists to choose from; beyond, a report is compared from its own page. */
const MOST_CHOICES = 500

export const load: PageServerLoad = async ({ url }) => {
  const [survey, { left, right, sources, problems }] = await Promise.all([sharedSurvey(), readSides(url.searchParams)])
  const reading = chooseReading(url.searchParams)
  const { vagueTable } = reading
  const reports = [...survey.reports.values()].toReversed().slice(0, MOST_CHOICES)
  const page = {
    choices: reports.map((report) => ({
      id: report.id,
      words: `${describeTitle(report)} (${describePublicationDay(report)})`,
    })),
    chosen: { a: left?.report.id ?? null, b: right?.report.id ?? null },
    problems,
    query: linkWith(url.searchParams, { a: null, b: null }),
    suggestions: left === null && right === null ? listSuggestions(survey) : [],
    comparison: left === null || right === null ? null : viewComparison(left, right, sources, vagueTable),
  }
  return keepReading(page, reading)
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

export const actions: Actions = {
  default: async ({ request, url }) => {
    const form = await request.formData()
    const typed = { a: textOf(form, 'text-a'), b: textOf(form, 'text-b') }
    // Where nothing is pasted, the address can tell all of it.
    if (typed.a.trim() === '' && typed.b.trim() === '')
      redirect(303, `/compare${linkWith(url.searchParams, { a: textOf(form, 'a'), b: textOf(form, 'b') })}`)
    const { left, right, sources, problems } = await readSides(form)
    const { vagueTable } = chooseReading(url.searchParams)
    const chosen = { a: textOf(form, 'a') || null, b: textOf(form, 'b') || null }
    if (left === null || right === null)
      return fail(400, { typed, chosen, problems: problems.length > 0 ? problems : ['Two reports are needed.'] })
    return { typed, chosen, problems, comparison: viewComparison(left, right, sources, vagueTable) }
  },
}
