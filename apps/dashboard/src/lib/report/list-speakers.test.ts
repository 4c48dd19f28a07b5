import type { Attribution, Claim } from '@reportedly/schema'
import { expect, test } from 'vitest'
import { MADE_UP_READINGS } from '../event/made-up-reports.fixture.ts'
import { listSpeakers, speakerAnchor } from './list-speakers.ts'

const [sample] = MADE_UP_READINGS.flatMap(({ claims }) => claims)
if (sample === undefined) throw new Error('no made-up claim')

const said = (id: string, ...spans: readonly (Attribution['span'] | null)[]): Claim => ({
  ...sample,
  id,
  attribution: spans.map((span) => ({
    name: 'x',
    sourceId: null,
    kind: 'unknown',
    span,
    verb: null,
    inherited: false,
  })),
})
const army = { start: 40, end: 48 }
const radio = { start: 10, end: 20 }

test('gives the words of a speaker once, with every claim on its word', () => {
  expect(listSpeakers([said('a', army, null), said('b', army, radio, null)])).toEqual([
    { ...radio, claimIds: ['b'] },
    { ...army, claimIds: ['a', 'b'] },
  ])
})

test('finds nothing where the publisher alone speaks', () => expect(listSpeakers([said('a', null)])).toEqual([]))

test('names the words by where they stand', () => expect(speakerAnchor(army)).toBe('speaker-40-48'))
