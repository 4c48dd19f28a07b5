import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { makeUpSurvey } from '../survey/made-up-survey.fixture.ts'
import { describeRange, describeSum, describeSummed, narrateRange } from './describe-sum.ts'
import { sumEvents } from './sum-events.ts'
import { totalMeasures } from './total-measures.ts'

const survey = makeUpSurvey()
const totals = totalMeasures(sumEvents(survey, survey.figures, DEFAULT_READING))

test('totals each measure with its range, its events and its origins', () => {
  expect(totals[0]).toEqual({
    measure: 'killed',
    sum: { low: 20, best: 28, high: 60, isOpen: false },
    events: 1,
    silent: 0,
    origins: expect.any(Number),
  })
  expect(totals[0]?.origins).toBeGreaterThan(2)
})

test('counts an event whose figures come to no number, and adds nothing for it', () => {
  expect(totals.find(({ measure }) => measure === 'missing')).toMatchObject({
    sum: { low: 0, best: 0, high: 0 },
    events: 0,
    silent: 1,
  })
})

test('leaves kilograms and money out of what is counted piece by piece', () => {
  const weighed = makeUpSurvey((claim) => ({ ...claim, quantity: { ...claim.quantity, unit: 'kg' } }))
  expect(sumEvents(weighed, weighed.figures, DEFAULT_READING)).toEqual([])
})

test('reads a sum as its policy gives it', () => {
  const sum = { low: 1200, best: 1500, high: 2000, isOpen: true }
  expect(describeSum(sum, 'range')).toBe('1,200–2,000+')
  expect(describeSum(sum, 'median-of-origins')).toBe('1,500')
  expect(describeRange({ ...sum, high: 1200, isOpen: false })).toBe('1,200')
  expect(narrateRange(sum)).toBe('from 1,200 to 2,000 or more')
  expect(narrateRange({ ...sum, high: 1200 })).toBe('at least 1,200')
  expect(describeSummed('casualties')).toBe('people reported killed or injured')
  expect(describeSummed('seized')).toBe('items of materiel reported seized')
})

test('calls a sum that nobody gives a lower bound of “up to”, and none zero', () => {
  const sum = { low: 0, best: 100, high: 100, isOpen: false }
  expect(describeRange(sum)).toBe('up to 100')
  expect(narrateRange(sum)).toBe('up to 100')
  expect(describeRange({ ...sum, high: 0 })).toBe('0')
  expect(describeRange({ ...sum, isOpen: true })).toBe('0–100+')
})
