import { expect, onTestFinished, test } from 'vitest'
import { first, killed, sampleReadings, second } from './sample-readings.ts'
import { sampleClaim, sampleReport } from './sample-records.ts'
import { StoreError } from '../store-error.ts'
import type { StoreKind } from './store-kind.ts'

/** What must hold when a store is closed, opened again, or open several times at once. */
export const testHandles = ({ makePlace, open }: StoreKind): void => {
  test('keeps its records when it is closed, and closing twice does no harm', async () => {
    const place = await makePlace()
    const before = await open(place)
    await before.addReadings(sampleReadings)
    await before.close()
    await before.close()
    const after = await open(place)
    onTestFinished(() => after.close())
    expect(await after.countRecords()).toEqual({ reports: 2, claims: 3, events: 0 })
    expect(await after.findReport(second.id)).toEqual(second)
  })

  test('refuses work after it is closed', async () => {
    const store = await open(await makePlace())
    await store.close()
    await expect(store.countRecords()).rejects.toThrow(StoreError)
  })

  test('shows through one handle what another wrote', async () => {
    const place = await makePlace()
    const [one, other] = await Promise.all([open(place), open(place)])
    onTestFinished(async () => {
      await Promise.all([one.close(), other.close()])
    })
    await one.addReading(first, [killed])
    expect(await other.listClaims()).toEqual([killed])
    expect(await other.addReading(first, [killed])).toBe('known')
  })

  test('lets several handles write at the same time', async () => {
    const place = await makePlace()
    const stores = await Promise.all([open(place), open(place), open(place)])
    onTestFinished(async () => {
      await Promise.all(stores.map((store) => store.close()))
    })
    const reports = Array.from({ length: 60 }, (_, at) => sampleReport(`Report ${at}.`))
    const outcomes = await Promise.all(
      reports.flatMap((report) =>
        stores.map((store) => store.addReading(report, [sampleClaim(report, 'killed', 0, 6)])),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(60)
    for (const store of stores) expect(await store.countRecords()).toEqual({ reports: 60, claims: 60, events: 0 })
  })
}
