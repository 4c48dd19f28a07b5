import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { keepReading, withReading } from './keep-reading.ts'

const conservative = { policy: 'conservative', vagueTable: 'acled' } as const

test('writes the choice into a path, before its place on the page', () => {
  expect(withReading('/events/e1#origins', conservative)).toBe('/events/e1?policy=conservative&vague=acled#origins')
})

test('keeps what the path asks for besides', () => {
  expect(withReading('/events?sort=day', conservative)).toBe('/events?sort=day&policy=conservative&vague=acled')
})

test('leaves paths as they are where nothing is chosen', () => {
  expect(withReading('/events/e1#origins', DEFAULT_READING)).toBe('/events/e1#origins')
})

test('finds every link in the data of a page, and nothing else', () => {
  const data = {
    label: '/not/a/link',
    lines: [{ href: '/events/e1', csvHref: '/events.csv', away: { href: 'https://example.org/' } }],
    notes: new Map([['c1', { href: '/reports/r1#claim-c1' }]]),
    none: null,
  }
  expect(keepReading(data, { ...DEFAULT_READING, policy: 'conservative' })).toEqual({
    label: '/not/a/link',
    lines: [
      {
        href: '/events/e1?policy=conservative',
        csvHref: '/events.csv?policy=conservative',
        away: { href: 'https://example.org/' },
      },
    ],
    notes: new Map([['c1', { href: '/reports/r1?policy=conservative#claim-c1' }]]),
    none: null,
  })
  expect(keepReading(data, DEFAULT_READING)).toBe(data)
})
