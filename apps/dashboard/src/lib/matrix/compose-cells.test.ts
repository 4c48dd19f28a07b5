import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import { contestsOf } from '../standing/list-contests.ts'
import { surveyTold, type Told } from '../standing/standing-records.fixture.ts'
import type { Baseline } from './choose-matrix.ts'
import { composeCells } from './compose-cells.ts'

const cellsOf = (told: readonly Told[], baseline: Baseline = { kind: 'origins' }) => {
  const survey = surveyTold(told)
  const cells = survey.happenings
    .flatMap((happening) => contestsOf(happening, DEFAULT_READING))
    .flatMap((contest) => composeCells(contest, { baseline, policy: 'conservative', survey }))
  return new Map(cells.map(({ sourceId, kind, log }) => [sourceId, log ?? kind]))
}

const told: readonly Told[] = [
  { chain: ['army', 'wire'], count: 80 },
  { chain: ['front'], count: 20 },
  { chain: ['monitor'], count: 40 },
]

test('holds each figure against the middle of the origins', () => {
  const cells = cellsOf(told)
  expect(Object.fromEntries(cells)).toEqual({ army: 1, wire: 1, front: -1, monitor: 0 })
})

test('holds them against the best figure of the policy, or against one source', () => {
  expect(cellsOf(told, { kind: 'best' }).get('army')).toBe(2)
  expect(cellsOf(told, { kind: 'source', sourceId: 'army' }).get('front')).toBe(-2)
})

test('says where there is nothing to hold a figure against', () => {
  expect(cellsOf([{ chain: ['army', 'wire'], count: 80 }]).get('army')).toBe('alone')
  expect(cellsOf(told, { kind: 'source', sourceId: 'paper' }).get('army')).toBe('alone')
})

test('tells a word without a number from silence', () => {
  const cells = cellsOf([...told, { chain: ['paper'], count: null }])
  expect(cells.get('paper')).toBe('wordless')
  expect(cellsOf(told).has('paper')).toBe(false)
})
