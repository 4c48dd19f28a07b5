import { readSources } from '@reportedly/ingest'
import { makeRegistry, REGISTRY, type Registry } from '@reportedly/parser'

const load = async (path: string | undefined): Promise<Registry> => {
  if (path === undefined || path === '') return REGISTRY
  const { entries, problems, isRead } = await readSources(path)
  if (!isRead) throw new Error(`${path}: ${problems.map(({ message }) => message).join('; ')}`)
  return makeRegistry(entries.map(({ source }) => source)).registry
}

let loading: Promise<Registry> | null = null

/** The registry that reports added in the browser are read with: that of the file REPORTEDLY_SOURCES names, else the usual. */
export const sharedRegistry = (): Promise<Registry> => (loading ??= load(process.env['REPORTEDLY_SOURCES']))
