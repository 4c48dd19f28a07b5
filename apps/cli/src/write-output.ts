import type { Writable } from 'node:stream'

/** Writes text and waits until it is taken: a slow reader slows the program down instead of filling its memory. */
export const writeOutput = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })

/** Says whether an error only means that nobody reads the output any more. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'
