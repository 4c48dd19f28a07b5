import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openTestStores, type StoreName, type TestStores } from './test-stores.ts'

/** Both ways in which every page must work; for `describe.each`. */
export const SCRIPTED_OR_NOT = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const

export interface Visits {
  readonly stores: () => TestStores
  /** Shows a path of the dashboard over a store, and closes its window afterwards. */
  readonly visit: (
    store: StoreName,
    path: string,
    look: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>
}

/** Opens the stores, or those named, before the tests of a file and closes them after; called once, at its top. */
export const useTestStores = (...names: readonly StoreName[]): Visits => {
  let opened: TestStores | null = null
  beforeAll(async () => {
    opened = await openTestStores(names.length > 0 ? names : undefined)
  })
  afterAll(() => opened?.close())
  const stores = (): TestStores => {
    if (opened === null) throw new Error('The stores are open only while tests run.')
    return opened
  }
  return {
    stores,
    visit: (store, path, look, options) => stores().visit(`${stores().address(store)}${path}`, look, options),
  }
}
