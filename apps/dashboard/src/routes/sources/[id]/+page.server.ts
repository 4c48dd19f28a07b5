import { error } from '@sveltejs/kit'
import { chooseReading } from '#lib/event/choose-reading.ts'
import { keepReading } from '#lib/reading/keep-reading.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import { viewSourcePage } from '#lib/source/view-source-page.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, url }) => {
  const asked = { reading: chooseReading(url.searchParams), parameters: url.searchParams }
  const source = viewSourcePage(await sharedSurvey(), params.id, asked)
  if (source === null) error(404, `No figure is told by a source under the id “${params.id}”.`)
  return keepReading({ source }, asked.reading)
}
