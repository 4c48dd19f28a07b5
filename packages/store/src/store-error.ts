/** Thrown when a store cannot be opened, read or written; the message names the file and says why, in one line. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}
