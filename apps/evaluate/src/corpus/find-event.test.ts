import type { Event } from '@reportedly/schema'
import { madeUpEvent } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { sampleMatch } from './sample-matches.ts'
import { findEvent } from './find-event.ts'

const event = (id: string, ...claimIds: readonly string[]): Event => madeUpEvent(id, [], { id, claimIds })

const matched = [sampleMatch('raid', 'a', 'c1'), sampleMatch('raid', 'a', 'c2'), sampleMatch('siege', 'b', 'c3')]

test('takes the event that holds most claims of the gold event', () => {
  expect(findEvent('raid', matched, [event('e1', 'c1'), event('e2', 'c2', 'c3')])?.id).toBe('e1')
  expect(findEvent('raid', matched, [event('e1', 'c3'), event('e2', 'c1', 'c2', 'c3')])?.id).toBe('e2')
})

test('takes none that holds no claim of it', () => {
  expect(findEvent('raid', matched, [event('e1', 'c3', 'c4')])).toBeUndefined()
})
