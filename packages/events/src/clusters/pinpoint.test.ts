import { expect, test } from 'vitest'
import { days, town } from '@reportedly/schema/made-up'
import { pinpointDay, pinpointPlace } from './pinpoint.ts'

test('spellings of one town in one country share a key', () => {
  expect(pinpointPlace(town('Äshford'))).toBe(pinpointPlace(town('ashford')))
  expect(pinpointPlace(town('Ashford', 'YY'))).not.toBe(pinpointPlace(town('Ashford')))
})

test('a province or an unknown place pinpoints nothing; an unresolved name does', () => {
  expect(pinpointPlace({ ...town('Zed Province'), precision: 4 })).toBeNull()
  expect(pinpointPlace(null)).toBeNull()
  expect(pinpointPlace({ ...town('Ashford'), precision: null })).toBe('ashford|ZZ')
})

test('a single day pinpoints, a stretch or an unresolved time does not', () => {
  expect(pinpointDay(days('2025-05-10'))).toBe('2025-05-10')
  expect(pinpointDay(days('2025-05-10', '2025-05-11'))).toBeNull()
  expect(pinpointDay({ ...days('2025-05-10'), start: null, end: null })).toBeNull()
})
