import { expect, test } from 'vitest'
import { DEFAULT_READING } from '../event/choose-reading.ts'
import type { Claim } from '@reportedly/schema'
import { standingsOf, type Standing } from './list-standings.ts'
import { surveyTold, type Told } from './standing-records.fixture.ts'

const stand = (told: readonly Told[], policy = DEFAULT_READING.policy): ReadonlyMap<string, Standing> =>
  new Map(
    surveyTold(told)
      .happenings.flatMap((happening) => standingsOf(happening, { ...DEFAULT_READING, policy }))
      .map((each) => [each.sourceId, each]),
  )

test('holds a source’s figure against those of the other origins', () => {
  const standings = stand([
    { chain: ['army', 'paper'], count: 80 },
    { chain: ['front', 'paper'], count: 20 },
  ])
  expect(standings.get('army')).toMatchObject({ figure: 80, role: 'origin', log: 2, others: { figure: 20 } })
  expect(standings.get('front')).toMatchObject({ figure: 20, log: -2 })
})

test('neither confirms nor disputes a figure by who repeats it', () => {
  const standings = stand([
    { chain: ['army', 'wire'], count: 80 },
    { chain: ['army', 'paper'], count: 80 },
  ])
  expect(standings.get('army')).toMatchObject({ others: null, log: null })
  expect(standings.get('wire')).toMatchObject({ role: 'relay', others: null })
})

test('takes a source’s own word before what it passes on', () => {
  const standings = stand([
    { chain: ['army', 'wire'], count: 80 },
    { chain: ['wire'], count: 10 },
  ])
  expect(standings.get('wire')).toMatchObject({ role: 'origin', figure: 10, others: { figure: 80 } })
})

test('hears whom the policy hears', () => {
  const told = [
    { chain: ['paper'], count: 40 },
    { chain: ['army', 'paper'], count: 80 },
    { chain: ['front', 'paper'], count: 10 },
    { chain: ['monitor', 'paper'], count: 20 },
  ]
  expect(stand(told).get('army')?.others?.figure).toBe(20)
  expect(stand(told, 'conservative').get('army')?.others?.figure).toBe(10)
  expect(stand(told, 'independents-only').get('army')?.others?.figure).toBe(20)
  expect(stand(told, 'independents-only').get('monitor')?.others).toBeNull()
})

test('leaves out what is denied, feared, or has no number', () => {
  const set = (changes: Partial<Claim>): Told => ({ chain: ['front', 'paper'], count: 20, changes })
  for (const other of [set({ modality: 'denied' }), set({ modality: 'feared' }), { chain: ['front'], count: null }])
    expect(stand([{ chain: ['army', 'paper'], count: 80 }, other]).get('army')?.log).toBeNull()
})
