import { clusterEvents } from '@reportedly/events'
import { expect, test } from 'vitest'
import { timeEvents } from './bench-events.ts'
import { inventCorpus } from './invent-corpus.ts'
import { bestOf, timesOf } from './time-of.ts'

test('invented reports come to some events, and every step is timed', () => {
  const { events, seconds } = timeEvents(500)
  expect(events).toBeGreaterThan(100)
  expect(events).toBeLessThan(500)
  expect([...seconds.keys()]).toEqual(['events', 'origins', 'estimates', 'disputes and checks'])
})

test('four times as many reports take about four times as long to put into events', { timeout: 120_000 }, () => {
  const timeFor = (count: number): number => {
    const { claims, reports } = inventCorpus(count)
    return bestOf(timesOf(() => clusterEvents(claims, reports), 2))
  }
  let ratio = timeFor(16_000) / timeFor(4_000)
  for (let attempt = 1; attempt < 4 && ratio > 5; attempt += 1) ratio = timeFor(16_000) / timeFor(4_000)
  expect(ratio).toBeLessThanOrEqual(5)
})
