import { json } from '@sveltejs/kit'
import { offerReports } from '#lib/compare/offer-reports.ts'
import { sharedSurvey } from '#lib/server/shared-survey.ts'
import type { RequestHandler } from './$types'

/** The reports to be compared that the words typed find; those of one event with the report `beside` first. */
export const GET: RequestHandler = async ({ url }) => json(offerReports(await sharedSurvey(), url.searchParams))
