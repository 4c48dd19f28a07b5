import type { Event } from '@reportedly/schema'
import { madeUpEvent } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { sampleMatch } from '../corpus/sample-matches.ts'
import { writeCorpusDetails } from './write-corpus-details.ts'

const event = (id: string, label: string, ...claimIds: readonly string[]): Event =>
  madeUpEvent(label, [], { id, claimIds })

const matched = [
  sampleMatch('raid', 'army', 'c1'),
  sampleMatch('raid', 'army', 'c2'),
  sampleMatch('siege', 'army', 'c3'),
  sampleMatch('siege', 'army', null),
]
const events = [event('e1', 'Raid on Orva', 'c1'), event('e2', 'Siege of Orva', 'c2', 'c3')]
const wanted = {
  eventKey: 'raid',
  measure: 'killed',
  category: 'civilian',
  policy: 'range',
  vagueTable: 'as-stated',
  low: 12,
  best: 12,
  high: null,
  originCount: 1,
} as const

test('names events torn apart, events mixed, and estimates that differ', () => {
  const details = writeCorpusDetails({ matched, events, estimates: [{ gold: wanted, made: undefined }] })
  expect(details).toContain('  raid: in 2 events: 1 × “Raid on Orva”; 1 × “Siege of Orva”')
  expect(details).toContain('  “Siege of Orva”: 1 × raid; 1 × siege')
  expect(details).toContain('  raid, killed, civilian, range, as-stated: none made, not 12 / 12 / …')
})

test('says so where nothing goes wrong', () => {
  const right = writeCorpusDetails({ matched: matched.slice(2), events, estimates: [] })
  expect(right).toBe('events torn apart: 0\n\nevents mixed: 0\n\nestimates that differ: 0')
})
