import { madeUpSource as source } from '@reportedly/schema/made-up'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitrarySource } from '../arbitraries.ts'
import type { Store } from '../store.ts'

/** What a store must do with sources. */
export const testSources = (openEmpty: () => Promise<Store>): void => {
  test('gives back the sources it was given, by id', async () => {
    const store = await openEmpty()
    const [river, hill] = [source('river', { aliases: ['@river'] }), source('hill')]
    await store.addSources([river, hill])
    expect(await store.listSources()).toEqual([hill, river])
    expect(await store.listSources(['river', 'river', 'none'])).toEqual([river])
    expect(await store.listSources([])).toEqual([])
    expect([await store.findSource('river'), await store.findSource('none')]).toEqual([river, null])
  })

  test('keeps what is known of a source, and learns of one that was a mere name', async () => {
    const store = await openEmpty()
    const known = source('river', { kind: 'news-outlet', basis: 'its masthead' })
    await store.addSources([source('river', { name: 'the river' }), source('hill')])
    await store.addSources([known])
    await store.addSources([source('river', { basis: 'hearsay' }), source('river')])
    expect(await store.listSources()).toEqual([source('hill'), known])
  })

  test('takes the word of a person before any other', async () => {
    const store = await openEmpty()
    const graded = source('river', { reliability: 'B', basis: 'a reader' })
    await store.addSources([source('river', { basis: 'its masthead' })])
    await store.putSources([source('river', { reliability: 'C' }), graded])
    await store.addSources([source('river', { basis: 'its masthead' })])
    expect(await store.listSources()).toEqual([graded])
  })

  test('comes to the same whether sources are added at once or one by one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrarySource, { maxLength: 8 }), async (sources) => {
        const [together, apart] = [await openEmpty(), await openEmpty()]
        await together.addSources(sources)
        for (const each of sources) await apart.addSources([each])
        expect(await apart.listSources()).toEqual(await together.listSources())
      }),
      { numRuns: 30 },
    )
  })
}
