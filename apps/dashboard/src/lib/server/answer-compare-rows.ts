import { error } from '@sveltejs/kit'
import { answerRows, type RowFormat } from '../coded-rows/answer-rows.ts'
import { readSides, type SidesAsked } from './read-sides.ts'

/** The coded rows of both reports that are compared; 400 where one of them is not told or cannot be read. */
export const answerCompareRows = async (asked: SidesAsked, format: RowFormat): Promise<Response> => {
  const { left, right, sources, problems } = await readSides(asked)
  if (left === null || right === null) error(400, problems.join(' ') || 'Two reports are needed.')
  const coded = { claims: [...left.claims, ...right.claims], reports: [left.report, right.report], sources }
  return answerRows(coded, format, 'comparison')
}
