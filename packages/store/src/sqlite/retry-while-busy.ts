import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds that SQLite itself waits for a lock, which blocks this process. */
export const BUSY_TIMEOUT = 200

/** Milliseconds after which another writer is no longer waited for. */
const PATIENCE = 15_000
const PAUSE = 10
const SQLITE_BUSY = 5

/** The lower byte of an extended result code is the kind of failure. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY

/**
 * Does something that may find the database locked until it is not. The pauses let other work of this process go on,
 * which may be the very writer that is waited for.
 */
export const retryWhileBusy = async <Result>(attempt: () => Result | Promise<Result>): Promise<Result> => {
  const end = performance.now() + PATIENCE
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await wait(PAUSE)
    }
  }
}
