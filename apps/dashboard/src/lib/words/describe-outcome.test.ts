import { expect, test } from 'vitest'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { describeOutcome } from './describe-outcome.ts'

const [claim] = MADE_UP_READINGS.flatMap(({ claims }) => claims)
if (claim === undefined) throw new Error('no made-up claim')

test('says what befell whom', () => expect(describeOutcome(claim)).toBe('at least 20 villagers killed'))
test('reads on where the label of a measure does not', () => {
  expect(describeOutcome({ ...claim, measure: 'strength' })).toBe('at least 20 villagers taking part')
  expect(describeOutcome({ ...claim, measure: 'casualties' })).toBe('at least 20 villagers killed or injured')
})
test('says no more of whom than the report does', () =>
  expect(describeOutcome({ ...claim, counted: { ...claim.counted, text: null } })).toBe('at least 20 killed'))
