import { madeUpEvent } from '@reportedly/schema/made-up'
import { expect, test } from 'vitest'
import { first, injured, killed, sampleReadings, second, six } from './sample-readings.ts'
import { sampleClaim, sampleReport } from './sample-records.ts'
import type { Store } from '../store.ts'

/** What a store must do with events and the claims they link. */
export const testEvents = (openEmpty: () => Promise<Store>): void => {
  test('lists the claims that meet every condition', async () => {
    const store = await openEmpty()
    await store.addReadings(sampleReadings)
    const event = madeUpEvent('raid', [injured, six])
    await store.replaceEvents([event])
    expect(await store.listClaims({ reportId: second.id })).toEqual([six])
    expect(await store.listClaims({ measure: 'injured' })).toEqual([injured])
    expect(await store.listClaims({ category: 'vehicles' })).toEqual([])
    expect(await store.listClaims({ category: 'unknown-people', measure: 'killed', eventId: event.id })).toEqual([six])
    const ofEvent = await store.listClaims({ eventId: event.id })
    expect(new Set(ofEvent)).toEqual(new Set([injured, six]))
    expect(await store.listClaims({ eventId: 'e0' })).toEqual([])
  })

  test('gives back events in the order given and replaces them all at once', async () => {
    const store = await openEmpty()
    await store.addReadings(sampleReadings)
    const [raid, siege, clash] = ['raid', 'siege', 'clash'].map((label) => madeUpEvent(label, [killed, six]))
    if (!raid || !siege || !clash) throw new Error('three events were made')
    await store.replaceEvents([raid, siege])
    expect(await store.listEvents()).toEqual([raid, siege])
    await store.replaceEvents([siege, clash])
    expect(await store.listEvents()).toEqual([siege, clash])
    expect([await store.findEvent(clash.id), await store.findEvent(raid.id)]).toEqual([clash, null])
    await store.replaceEvents([])
    expect(await store.countRecords()).toEqual({ reports: 2, claims: 3, events: 0 })
  })

  test('writes anew what has changed of an event, and moves what has not', async () => {
    const store = await openEmpty()
    await store.addReadings(sampleReadings)
    const [raid, siege, clash] = ['raid', 'siege', 'clash'].map((label) => madeUpEvent(label, [killed]))
    if (!raid || !siege || !clash) throw new Error('three events were made')
    await store.replaceEvents([raid, siege])
    const larger = { ...siege, claimIds: [injured.id, six.id] }
    await store.replaceEvents([clash, larger, raid])
    expect(await store.listEvents()).toEqual([clash, larger, raid])
    expect(new Set(await store.listClaims({ eventId: siege.id }))).toEqual(new Set([injured, six]))
    expect(await store.listClaims({ eventId: raid.id })).toEqual([killed])
    await store.replaceEvents([raid, clash])
    expect(await store.listEvents({ stretch: { from: 0, count: 1 } })).toEqual([raid])
    expect(await store.listClaims({ eventId: siege.id })).toEqual([])
  })

  test('lists a stretch of the events, and those that a report tells of', async () => {
    const store = await openEmpty()
    await store.addReadings(sampleReadings)
    const events = [madeUpEvent('raid', [killed, injured]), madeUpEvent('siege', [six]), madeUpEvent('clash', [killed])]
    await store.replaceEvents(events)
    expect(await store.listEvents({ stretch: { from: 1, count: 1 } })).toEqual(events.slice(1, 2))
    expect(await store.listEvents({ stretch: { from: 2, count: 9 } })).toEqual(events.slice(2))
    expect(await store.listEvents({ reportId: second.id })).toEqual(events.slice(1, 2))
    expect(await store.listEvents({ reportId: first.id })).toEqual([events[0], events[2]])
    expect(await store.listEvents({ reportId: 'r0' })).toEqual([])
  })

  test('keeps the events it has when one of the new ones is refused', async () => {
    const store = await openEmpty()
    await store.addReading(first, [killed])
    const raid = madeUpEvent('raid', [killed])
    await store.replaceEvents([raid])
    const stray = madeUpEvent('stray', [six])
    const message = `event ${stray.id} names claim ${six.id}, which is not in the store`
    await expect(store.replaceEvents([madeUpEvent('good', [killed]), stray])).rejects.toThrow(message)
    await expect(store.replaceEvents([raid, raid])).rejects.toThrow(`two events have the id ${raid.id}`)
    expect(await store.listEvents()).toEqual([raid])
    expect(await store.listClaims({ eventId: raid.id })).toEqual([killed])
  })

  test('takes more rows than one statement can hold', async () => {
    const store = await openEmpty()
    const many = Array.from({ length: 1203 }, (_, at) => sampleReport(`Report ${at}.`)).map((report) => ({
      report,
      claims: [sampleClaim(report, 'killed', 0, 6)],
    }))
    expect(await store.addReadings(many)).toEqual({ added: 1203, known: 0 })
    await store.replaceEvents(many.map(({ report, claims: [claim] }) => madeUpEvent(report.id, [claim ?? killed])))
    expect(await store.countRecords()).toEqual({ reports: 1203, claims: 1203, events: 1203 })
  })
}
