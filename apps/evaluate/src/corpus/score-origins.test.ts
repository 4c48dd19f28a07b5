import { expect, test } from 'vitest'
import { sampleMatch } from './sample-matches.ts'
import { scoreOrigins } from './score-origins.ts'

const saidBy = (name: string) => ({
  attribution: [
    { name, sourceId: null, kind: 'armed-group' as const, span: null, verb: null, inherited: false },
    { name: 'Reportedly', sourceId: null, kind: 'unknown' as const, span: null, verb: null, inherited: false },
  ],
})

test('claims of one speaker with one origin are right', () => {
  const matched = [
    sampleMatch('raid', 'army', 'c1', saidBy('army')),
    sampleMatch('raid', 'army', 'c2', saidBy('army')),
    sampleMatch('raid', 'rebels', 'c3', saidBy('rebels')),
  ]
  expect(scoreOrigins(matched, []).ofEvent).toEqual({ precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } })
})

test('two origins under one name cost precision, one under two names recall', () => {
  const matched = [
    sampleMatch('raid', 'army, first', 'c1', saidBy('army')),
    sampleMatch('raid', 'army, later', 'c2', saidBy('army')),
    sampleMatch('raid', 'army, later', 'c3', saidBy('general staff')),
  ]
  expect(scoreOrigins(matched, []).ofEvent).toEqual({ precision: { right: 0, of: 1 }, recall: { right: 0, of: 1 } })
})

test('a claim that was not found costs recall, and two events are never compared', () => {
  const matched = [
    sampleMatch('raid', 'army', 'c1', saidBy('army')),
    sampleMatch('raid', 'army', null),
    sampleMatch('siege', 'army', 'c2', saidBy('army')),
  ]
  expect(scoreOrigins(matched, []).ofEvent).toEqual({ precision: { right: 0, of: 0 }, recall: { right: 0, of: 1 } })
})

test('over one figure, claims of another measure are left out', () => {
  const matched = [
    sampleMatch('raid', 'army, on its dead', 'c1', saidBy('army')),
    sampleMatch('raid', 'army, on its dead', 'c2', saidBy('army')),
    sampleMatch('raid', 'army, on its booty', 'c3', saidBy('army'), { measure: 'seized', category: 'weapons' }),
  ]
  const { ofEvent, ofFigure } = scoreOrigins(matched, [])
  expect(ofEvent.precision).toEqual({ right: 1, of: 3 })
  expect(ofFigure.precision).toEqual({ right: 1, of: 1 })
})

test('two announcements of one speaker are two, and one speaker’s', () => {
  const told = (reportId: string, count: number) => ({
    ...saidBy('army'),
    reportId,
    quantity: { low: count, high: count, qualifier: 'exact', asStated: String(count), unit: 'count' } as const,
  })
  const matched = [
    sampleMatch('raid', 'army, first', 'c1', told('r1', 9)),
    sampleMatch('raid', 'army, later', 'c2', told('r2', 14)),
  ]
  const { ofSpeaker, ofEvent } = scoreOrigins(matched, [], [], () => 'army')
  expect(ofSpeaker).toEqual({ precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } })
  expect(ofEvent).toEqual({ precision: { right: 0, of: 0 }, recall: { right: 0, of: 0 } })
})
