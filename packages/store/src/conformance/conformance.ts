import { describe, onTestFinished } from 'vitest'
import type { StoreKind } from './store-kind.ts'
import { testEvents } from './test-events.ts'
import { testHandles } from './test-handles.ts'
import { testReadings } from './test-readings.ts'
import { testSources } from './test-sources.ts'
import type { Store } from '../store.ts'

/** What every store must do, whatever keeps it; for tests alone. */
export const testConformance = (kind: StoreKind): void => {
  const openEmpty = async (): Promise<Store> => {
    const store = await kind.open(await kind.makePlace())
    onTestFinished(() => store.close())
    return store
  }
  describe(`${kind.name} as a store`, () => {
    testReadings(openEmpty)
    testEvents(openEmpty)
    testSources(openEmpty)
    testHandles(kind)
  })
}
