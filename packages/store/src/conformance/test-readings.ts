import type { Claim } from '@reportedly/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryReadings } from '../arbitraries.ts'
import { first, injured, killed, sampleReadings, second, six } from './sample-readings.ts'
import { sampleReport } from './sample-records.ts'
import { StoreError } from '../store-error.ts'
import type { Store } from '../store.ts'

const compareText = (one: string, other: string): number => Number(one > other) - Number(one < other)

/** By report, then by the place of the evidence. */
const compareClaims = (one: Claim, other: Claim): number => {
  const [here, there] = [one.evidence.position, other.evidence.position]
  const byReport = compareText(one.reportId, other.reportId)
  return byReport || here.start - there.start || here.end - there.end || compareText(one.id, other.id)
}

/** What a store must do with reports and their claims. */
export const testReadings = (openEmpty: () => Promise<Store>): void => {
  test('is empty when new', async () => {
    const store = await openEmpty()
    expect(await store.countRecords()).toEqual({ reports: 0, claims: 0, events: 0 })
    expect([await store.listReports(), await store.listClaims(), await store.listEvents()]).toEqual([[], [], []])
    expect([await store.findReport('r0'), await store.findEvent('e0')]).toEqual([null, null])
  })

  test('gives back a report and its claims, in the order of the text', async () => {
    const store = await openEmpty()
    expect(await store.addReading(first, [injured, killed])).toBe('added')
    expect(await store.findReport(first.id)).toEqual(first)
    expect(await store.listClaims()).toEqual([killed, injured])
  })

  test('is not changed by reading the same content again', async () => {
    const store = await openEmpty()
    await store.addReading(first, [killed])
    const later = { ...first, title: 'Another', retrievedAt: '2026-01-01T00:00:00Z' }
    expect(await store.addReading(later, [killed, injured])).toBe('known')
    expect(await store.addReadings([{ report: first, claims: [injured] }])).toEqual({ added: 0, known: 1 })
    expect(await store.listReports()).toEqual([first])
    expect(await store.listClaims()).toEqual([killed])
  })

  test('counts what it adds and what it knows, a repetition within one call included', async () => {
    const store = await openEmpty()
    await store.addReading(second, [six])
    expect(await store.addReadings([...sampleReadings, { report: first, claims: [] }])).toEqual({ added: 1, known: 2 })
    expect(await store.listClaims({ reportId: first.id })).toEqual([killed, injured])
    expect(new Set(await store.listClaims({ reportIds: [first.id, second.id, 'r0'] }))).toEqual(
      new Set([killed, injured, six]),
    )
    expect(await store.listClaims({ reportIds: [] })).toEqual([])
    expect(await store.addReadings([])).toEqual({ added: 0, known: 0 })
  })

  test('adds all sampleReadings of a call or none', async () => {
    const store = await openEmpty()
    const twice = [
      { report: second, claims: [six] },
      { report: first, claims: [killed, killed] },
    ]
    await expect(store.addReadings(twice)).rejects.toThrow(StoreError)
    expect(await store.countRecords()).toEqual({ reports: 0, claims: 0, events: 0 })
    expect(await store.addReading(first, [killed])).toBe('added')
  })

  test('refuses a claim of another report', async () => {
    const store = await openEmpty()
    const message = `claim ${six.id} is of report ${second.id}, not of ${first.id}`
    await expect(store.addReading(first, [killed, six])).rejects.toThrow(message)
    expect(await store.countRecords()).toEqual({ reports: 0, claims: 0, events: 0 })
  })

  test('lists reports by the moment they came out, undated ones last', async () => {
    const store = await openEmpty()
    const undated = sampleReport('Undated.')
    const noon = sampleReport('Noon.', { publishedAt: '2025-05-12T12:00:00+02:00' })
    const eleven = sampleReport('Eleven.', { publishedAt: '2025-05-12T11:00:00Z' })
    for (const report of [undated, eleven, noon, second, first]) await store.addReading(report, [])
    expect(await store.listReports()).toEqual([first, second, noon, eleven, undated])
    expect(await store.listReportIds()).toEqual([first, second, noon, eleven, undated].map(({ id }) => id))
    expect(await store.listReports([undated.id, noon.id, 'r0', noon.id])).toEqual([noon, undated])
    expect(await store.listReports([])).toEqual([])
  })

  test('gives back every valid record as it was, claims in the order of reports and places', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReadings, async (readings) => {
        const store = await openEmpty()
        await store.addReadings(readings)
        const reports = new Map((await store.listReports()).map((report) => [report.id, report]))
        expect(reports).toEqual(new Map(readings.map(({ report }) => [report.id, report])))
        const claims = readings.flatMap((reading) => reading.claims)
        expect(await store.listClaims()).toEqual(claims.toSorted(compareClaims))
      }),
      { numRuns: 60 },
    )
  })
}
