import { fail, redirect } from '@sveltejs/kit'
import { listSuggestions } from '#lib/compare/list-suggestions.ts'
import { readChoice } from '#lib/compare/read-choice.ts'
import { readTicked } from '#lib/compare/read-ticked.ts'
import { viewComparison } from '#lib/compare/view-comparison.ts'
import { viewSides } from '#lib/compare/view-sides.ts'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { linkWith } from '#lib/page/link-with.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { readSides } from '#lib/server/read-sides.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => {
  const ticked = readTicked(url.searchParams)
  if (ticked !== null) redirect(303, `/compare${linkWith(ticked, {})}`)
  const [survey, { left, right, sources, problems }] = await Promise.all([sharedSurvey(), readSides(url.searchParams)])
  const reading = chooseReading(url.searchParams)
  const page = {
    sides: viewSides(survey, url.searchParams),
    hasKept: survey.reports.size > 0,
    chosen: { a: left?.report.id ?? null, b: right?.report.id ?? null },
    problems,
    query: linkWith(url.searchParams, {}),
    suggestions: left === null && right === null ? listSuggestions(survey) : [],
    comparison: left === null || right === null ? null : viewComparison(left, right, sources, reading.vagueTable),
  }
  return keepReading(page, reading)
}

export const actions: Actions = {
  default: async ({ request, url }) => {
    const form = await request.formData()
    const { typed, state, isComparison } = readChoice(form, url.searchParams)
    const query = linkWith(state, {})
    // Texts are sent, reports that are kept stand in the address: without a text nothing has to be sent.
    const hasText = typed.a !== '' || typed.b !== ''
    if (!hasText && !isComparison) redirect(303, `/compare${query}`)
    const page = { typed, sides: viewSides(await sharedSurvey(), state), query }
    const chosen = { a: state.get('a'), b: state.get('b') }
    if (!isComparison) return { ...page, chosen, problems: [], comparison: null }
    const { left, right, sources, problems } = await readSides({ get: (name) => form.get(name) ?? state.get(name) })
    if (left === null || right === null) {
      const missing = 'Two reports are needed: choose one on either side, or paste its text.'
      return fail(400, { ...page, chosen, problems: problems.length > 0 ? problems : [missing], comparison: null })
    }
    const { vagueTable } = chooseReading(state)
    return { ...page, chosen, problems, comparison: viewComparison(left, right, sources, vagueTable) }
  },
}
