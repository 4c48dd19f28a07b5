import { answerCompareRows } from '#lib/server/answer-compare-rows.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ url }) => answerCompareRows(url.searchParams, 'json')

export const POST: RequestHandler = async ({ request }) => answerCompareRows(await request.formData(), 'json')
