import { listSources, readReport } from '@reportedly/parser'
import type { Report, Source } from '@reportedly/schema'
import { readPasted } from '@reportedly/ingest'
import type { Compared } from '../compare/view-comparison.ts'
import { sharedRegistry } from './read-registry.ts'
import { readSources } from './read-sources.ts'
import { sharedStore } from './shared-store.ts'

/** What a form or an address asks to compare: of either side the id of a report, or a text. */
export interface SidesAsked {
  readonly get: (name: string) => FormDataEntryValue | null
}

/** Two reports to compare, as far as they could be read. */
export interface SidesRead {
  readonly left: Compared | null
  readonly right: Compared | null
  readonly sources: readonly Source[]
  readonly problems: readonly string[]
}

const textOf = (asked: SidesAsked, name: string): string => {
  const value = asked.get(name)
  return typeof value === 'string' ? value : ''
}

const findSide = async (id: string): Promise<Compared | string | null> => {
  if (id === '') return null
  const store = await sharedStore()
  const report = await store.findReport(id)
  if (report === null) return `No report is kept under the id “${id}”.`
  return { report, claims: await store.listClaims({ reportId: id }), isKept: true }
}

const pasteSide = async (text: string, name: string): Promise<Compared | string> => {
  const ingested = readPasted(text.replaceAll('\r\n', '\n'), {}, new Date().toISOString(), name)
  if (ingested.kind === 'problem') return `${name}: ${ingested.problem.message}`
  const { report }: { readonly report: Report } = ingested
  return { report, claims: readReport(report, await sharedRegistry()).claims, isKept: false }
}

const readSide = (asked: SidesAsked, side: 'a' | 'b'): Promise<Compared | string | null> => {
  const text = textOf(asked, `text-${side}`)
  const name = side === 'a' ? 'first text' : 'second text'
  return text.trim() === '' ? findSide(textOf(asked, side)) : pasteSide(text, name)
}

/** Reads what is to be compared: reports that are kept by their ids, texts by the parser, of which nothing is kept. */
export const readSides = async (asked: SidesAsked): Promise<SidesRead> => {
  const sides = await Promise.all([readSide(asked, 'a'), readSide(asked, 'b')])
  const [left, right] = sides.map((side) => (typeof side === 'string' ? null : side))
  if (left && left.report.id === right?.report.id)
    return { left, right: null, sources: [], problems: ['Both are the same text: choose another to compare it with.'] }
  const claims = [left, right].flatMap((side) => side?.claims ?? [])
  const known = await readSources(await sharedStore(), claims)
  const named = listSources(claims, await sharedRegistry())
  return {
    left: left ?? null,
    right: right ?? null,
    sources: [...new Map([...named, ...known].map((source) => [source.id, source])).values()],
    problems: sides.filter((side) => typeof side === 'string'),
  }
}
