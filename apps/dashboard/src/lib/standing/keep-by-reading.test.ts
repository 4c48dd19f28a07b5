import { expect, test } from 'vitest'
import { keepByReading } from './keep-by-reading.ts'

const event = {}
const under = (policy: 'range' | 'conservative') => ({ policy, vagueTable: 'as-stated' }) as const

test('makes a thing once a reading, also where it is nothing', () => {
  const made: string[] = []
  const ask = keepByReading((_: object, { policy }) => {
    made.push(policy)
    return null
  })
  for (const policy of ['range', 'conservative', 'range'] as const) expect(ask(event, under(policy))).toBeNull()
  expect(made).toEqual(['range', 'conservative'])
})

test('keeps once what two readings make alike', () => {
  const ask = keepByReading(
    () => [20, 60],
    (one, other) => one.join() === other.join(),
  )
  expect(ask(event, under('conservative'))).toBe(ask(event, under('range')))
})
