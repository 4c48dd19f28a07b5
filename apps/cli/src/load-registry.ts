import { readSources } from '@reportedly/ingest'
import { makeRegistry, REGISTRY, type Registry } from '@reportedly/parser'
import { CommandError } from './command-error.ts'
import type { Progress } from './tell-progress.ts'

/** The registry to read reports with, and the ids of the sources that a person gave for it. */
export interface LoadedRegistry {
  readonly registry: Registry
  readonly given: readonly string[]
}

/**
 * Loads the registry with the sources of a file, where one is named; an entry that cannot be taken is told and left out.
 * Throws `CommandError` where the file as a whole cannot be read: without it, names would come to mean something else.
 */
export const loadRegistry = async (path: string | undefined, progress: Progress): Promise<LoadedRegistry> => {
  if (path === undefined) return { registry: REGISTRY, given: [] }
  const { entries, problems, isRead } = await readSources(path)
  if (!isRead) throw new CommandError(`${path}: ${problems.map(({ message }) => message).join('; ')}`)
  problems.forEach(progress.tellProblem)
  const made = makeRegistry(entries.map(({ source }) => source))
  for (const { at, message } of made.problems) {
    const entry = entries[at]
    if (entry) progress.tellProblem(entry.tell(message))
  }
  return { registry: made.registry, given: made.given }
}
