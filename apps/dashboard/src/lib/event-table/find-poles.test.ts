import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { findPoles } from './find-poles.ts'

const polesOf = (...told: Parameters<typeof surveyTold>[0]) => {
  const survey = surveyTold(told)
  const [happening] = survey.happenings
  const [estimate] = happening === undefined ? [] : survey.estimatesOf(happening, DEFAULT_READING)
  return happening === undefined || estimate === undefined ? null : findPoles(survey, happening, estimate)
}

test('names who gives the lowest figure and who the highest, each with its sentence', () => {
  const poles = polesOf(
    { chain: ['front'], count: 40 },
    { chain: ['army'], count: 4 },
    { chain: ['monitor'], count: 9 },
  )
  expect(poles).toMatchObject({
    lowest: { figure: '4', speaker: 'Verrin Army' },
    highest: { figure: '40', speaker: 'Lake Front' },
  })
  expect(poles?.lowest.href).toMatch(/^\/reports\/r\w+#claim-/)
})

test('takes of an origin that gives several figures the one it is scored by', () => {
  const poles = polesOf(
    { chain: ['front'], count: 40 },
    { chain: ['army', 'wire'], count: 4 },
    { chain: ['army', 'paper'], count: 90 },
  )
  expect(poles).toMatchObject({ lowest: { figure: '4' }, highest: { figure: '40' } })
})

test('names nobody where all agree, or one origin alone speaks', () => {
  expect(polesOf({ chain: ['front'], count: 4 }, { chain: ['army'], count: 4 })).toBe(null)
  expect(polesOf({ chain: ['army', 'wire'], count: 4 }, { chain: ['army', 'paper'], count: 9 })).toBe(null)
})

test('names nobody where another outcome is the disputed one', () => {
  const told = [
    { chain: ['front'], count: 5 },
    { chain: ['army'], count: 4 },
    { chain: ['front'], count: 90, changes: { measure: 'injured' } },
    { chain: ['army'], count: 9, changes: { measure: 'injured' } },
  ] satisfies Parameters<typeof surveyTold>[0]
  expect(polesOf(...told)).toBe(null)
  expect(polesOf(...told.slice(0, 2))).not.toBe(null)
})
