import { expect, test } from 'vitest'
import { describeHeading, describeSource, describeSummary, listUndrawn } from './describe-map.ts'

const counts = { events: 9, inDays: 9, placed: 6, inView: 6, undated: 2 }

test('names measure and days in the heading', () => {
  expect(describeHeading('Killed', { from: null, to: null })).toBe('Killed, where and when')
  expect(describeHeading('Killed', { from: '2025-05-11', to: '2025-05-11' })).toBe(
    'Killed, where and when, on 11 May 2025',
  )
  expect(describeHeading('Seized', { from: '2025-05-01', to: null })).toBe('Seized, where and when, since 1 May 2025')
})

test('says how many events are placed, and how many of these are in view', () => {
  expect(describeSummary(counts)).toBe('6 events of 9 can be placed on the map.')
  expect(describeSummary({ ...counts, inView: 1 })).toContain('1 of them is in view')
})

test('says one number once where all are placed, and all in view', () => {
  const all = { ...counts, inDays: 6 }
  expect(describeSummary(all)).toBe('All 6 events can be placed on the map.')
  expect(describeSource(all)).toBe('6 events in view, all that the filters ask for')
  expect(describeSource(counts)).toBe('6 events in view, of 9 events that the filters ask for')
})

test('says what the timeline leaves out, and nothing where it shows all', () => {
  const sentences = (of: string | null) => `/figures?of=${of}`
  expect(listUndrawn(counts, 1, sentences)).toEqual([
    { words: '2 events of no known day', href: '/figures?of=undated' },
    { words: '1 event known to no closer days', href: '/figures?of=null' },
  ])
  expect(listUndrawn({ ...counts, undated: 0 }, 0, sentences)).toEqual([])
})
