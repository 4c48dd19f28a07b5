import { realpath } from 'node:fs/promises'
import { findFiles } from './find-files.ts'
import type { Ingested } from './ingested.ts'
import { readFile } from './read-file.ts'
import { readStandardInput } from './read-standard-input.ts'

export interface ReadOptions {
  /** Time to stamp on the reports, ISO 8601. */
  readonly retrievedAt: string
  /** Standard input, read for the path "-". */
  readonly standardInput?: AsyncIterable<Uint8Array>
}

/** The one name of a file that all its paths and links lead to; the path itself for a file that has just gone. */
const identify = (path: string): Promise<string> => realpath(path).catch(() => path)

/**
 * Reads files, folders and standard input ("-") as reports, one at a time; what cannot be read comes out as a problem
 * that names file and line, and stops nothing. A file met twice is read once.
 */
export async function* readReports(paths: readonly string[], options: ReadOptions): AsyncGenerator<Ingested> {
  const met = new Set<string>()
  const isNew = (name: string) => !met.has(name) && met.add(name).size > 0
  for (const path of paths) {
    if (path === '-') {
      if (isNew('-')) yield* readStandardInput(options.standardInput, options.retrievedAt)
      continue
    }
    for await (const found of findFiles(path)) {
      if (found.kind === 'problem') yield found
      else if (isNew(await identify(found.path))) yield* readFile(found.path, options.retrievedAt)
    }
  }
}
