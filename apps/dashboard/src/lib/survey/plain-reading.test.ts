import { expect, test } from 'vitest'
import { surveyTold } from '../standing/standing-records.fixture.ts'
import { isReadAlike, plainReading } from './plain-reading.ts'

const tell = (count: number | null) => {
  const [happening] = surveyTold([{ chain: ['wire'], count }]).happenings
  if (happening === undefined) throw new Error('One event is told of.')
  return happening
}

const read = (count: number | null, vagueTable: 'as-stated' | 'acled' | 'airwars') =>
  plainReading(tell(count), { policy: 'conservative', vagueTable })

test('an event told in numbers is read alike under every table', () => {
  expect(read(20, 'acled')).toEqual({ policy: 'conservative', vagueTable: 'as-stated' })
  expect(read(20, 'airwars')).toEqual({ policy: 'conservative', vagueTable: 'as-stated' })
})

test('one told in vague words is read anew by a table that gives them another number', () => {
  expect(read(null, 'as-stated').vagueTable).toBe('as-stated')
  expect(read(null, 'acled').vagueTable).toBe('acled')
  expect(read(null, 'airwars').vagueTable).toBe('airwars')
})

test('knows which events every table reads alike', () => {
  expect(isReadAlike(tell(20))).toBe(true)
  expect(isReadAlike(tell(null))).toBe(false)
})
