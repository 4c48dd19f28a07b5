import { Policy, VagueTable } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { makeUpSurvey } from './made-up-survey.fixture.ts'
import type { Survey } from './survey.ts'

const READINGS = VagueTable.options.flatMap((vagueTable) => Policy.options.map((policy) => ({ policy, vagueTable })))

/** The same from the estimates themselves. */
const settleAnew = (survey: Survey, reading: (typeof READINGS)[number]) =>
  survey.happenings.map((happening) => {
    const { originOf } = survey.traceOf(happening)
    return survey.estimatesOf(happening, reading).map(({ measure, category, unit, low, best, high, used }) => {
      const originIds = [...new Set(used.map((id) => originOf.get(id)?.id))]
      return { measure, category, unit, low, best, high, originIds }
    })
  })

test.each([
  ['two reports', makeUpSurvey()],
  [
    'vague words, people under two names and an open range',
    surveyTold([
      { chain: ['army', 'wire'], count: 80 },
      { chain: ['front', 'paper'], count: null },
      { chain: ['monitor'], count: 12, changes: { modality: 'feared' } },
      { chain: ['front', 'wire'], count: 20, place: 'Quellan' },
    ]),
  ],
])('keeps what estimates come to under every reading: %s', (_, survey) => {
  for (const reading of READINGS)
    expect(survey.happenings.map((happening) => survey.settledOf(happening, reading))).toEqual(
      settleAnew(survey, reading),
    )
})
