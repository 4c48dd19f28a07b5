import { expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { StoreError } from './store-error.ts'

test('opens a store by its path', async () => {
  const store = await openStore(':memory:')
  expect(await store.countRecords()).toEqual({ reports: 0, claims: 0, events: 0 })
  await store.close()
})

test.each(['postgres://user:secret@localhost/db', 'postgresql://localhost/db'])(
  'says that PostgreSQL is not supported yet, without repeating a password: %s',
  async (url) => {
    const error: unknown = await openStore(url).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(StoreError)
    expect(String(error)).toContain('PostgreSQL is not supported yet')
    expect(String(error)).not.toContain('secret')
  },
)
