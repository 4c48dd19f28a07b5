import { setImmediate } from 'node:timers/promises'

/** Letters sent at once. */
const CHUNK = 65_536

/** Gathers pieces until there are enough to be worth sending; empty where none are left. */
const gather = (pieces: Iterator<string>): string => {
  let text = ''
  while (text.length < CHUNK) {
    const next = pieces.next()
    if (next.done === true) break
    text += next.value
  }
  return text
}

/**
 * Sends a long text as it is made: no more of it is made than whoever reads it has taken, others are answered between one
 * part and the next, and nothing is made for a reader who has gone.
 */
export const streamInTurns = (pieces: Iterable<string>): ReadableStream<Uint8Array> => {
  const iterator = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await setImmediate()
        const text = gather(iterator)
        if (text === '') controller.close()
        else controller.enqueue(encoder.encode(text))
      },
      cancel() {
        iterator.return?.()
      },
    },
    // Nothing is made ahead of the first reader.
    { highWaterMark: 0 },
  )
}
