import { expect, test } from 'vitest'
import { days, madeUpClaim, madeUpReport, town } from '@reportedly/schema/made-up'
import { listMonths } from './days.ts'
import { listCandidates } from './list-candidates.ts'
import { canHaveTold, listPlaceKeys, listTimeKeys, seekPlaces, timeKnown } from './where-and-when.ts'

const telling = (given: Parameters<typeof madeUpClaim>[0], publishedAt: string | null = null) => {
  const [candidate] = listCandidates([madeUpClaim(given)], [madeUpReport('r1', { publishedAt })])
  if (candidate === undefined) throw new Error('expected a candidate')
  return candidate
}
const at = (start: string, end = start) => ({ time: days(start, end) })

test('a happening can be found in its own place, its country and anywhere; a telling looks as closely as it knows', () => {
  const exact = telling({ place: town('Ashford') })
  expect(listPlaceKeys(exact)).toEqual(['in ashford|ZZ', 'town of ZZ', 'anywhere'])
  expect(seekPlaces(exact)).toEqual(['in ashford|ZZ', 'region ashford of ZZ'])
  expect(seekPlaces(telling({ place: { ...town('Zedland'), precision: 6 } }))).toContain('town of ZZ')
  expect(seekPlaces(telling({}))).toEqual(['anywhere'])
})

test.each([
  ['days', telling(at('2025-05-10', '2025-05-12'))],
  ['months', telling(at('2025-05-01', '2025-05-31'))],
  ['years', telling(at('2025-01-01', '2025-12-31'))],
  ['told', telling({}, '2025-05-10')],
  ['never', telling({})],
])('knows %s', (known, candidate) => {
  expect(timeKnown(candidate)).toBe(known)
})

test('a day can be found by its month, too', () => {
  expect(listTimeKeys(telling(at('2025-05-31', '2025-06-01')))).toEqual([
    '2025-05-31',
    '2025-06-01',
    '2025-05',
    '2025-06',
    'ever',
  ])
})

test('lists the months that a time touches, over the end of a year, and none of a long one', () => {
  expect(listMonths('2024-12-31', '2025-01-31')).toEqual(['2024-12', '2025-01'])
  expect(listMonths('2025-01-01', '2025-12-31')).toEqual([])
})

test('nobody tells of what is yet to come, nor of what lies outside the time told', () => {
  const may = telling(at('2025-05-01', '2025-05-31'), '2025-05-20')
  expect(canHaveTold(may, telling(at('2025-05-10')))).toBe(true)
  expect(canHaveTold(may, telling(at('2025-05-25')))).toBe(false)
  expect(canHaveTold(may, telling(at('2025-04-30')))).toBe(false)
  expect(canHaveTold(may, telling({}))).toBe(true)
})
