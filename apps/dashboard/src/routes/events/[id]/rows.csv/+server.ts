import { answerEventRows } from '#lib/server/answer-event-rows.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ params }) => answerEventRows(params.id, 'csv')
