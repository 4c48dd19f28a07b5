import { createReadStream } from 'node:fs'
import type { Ingested } from './ingested.ts'
import { readStream } from './read-stream.ts'

const CHUNK = 256 * 1024

/** Reads a file by its ending; whatever the file system refuses, even half-way, comes out as a problem. */
export const readFile = (path: string, retrievedAt: string): AsyncGenerator<Ingested> =>
  readStream(path, () => createReadStream(path, { highWaterMark: CHUNK }), retrievedAt)
