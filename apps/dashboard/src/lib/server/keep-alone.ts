import { listSources, readReport } from '@reportedly/parser'
import type { Claim, Report, Source } from '@reportedly/schema'
import { keepUngrouped, type ReportWithClaims } from '@reportedly/store'
import { sharedRegistry } from './read-registry.ts'
import { sharedStore } from './shared-store.ts'

/** How many of the reports sent were new. */
export interface Kept {
  readonly added: number
}

/** Reads reports with the registry of this process; with it, the sources of their claims are listed as well. */
export const readClaims = async (
  reports: readonly Report[],
): Promise<{
  readonly readings: readonly ReportWithClaims[]
  readonly listNamed: (claims: readonly Claim[]) => readonly Source[]
}> => {
  const registry = await sharedRegistry()
  return {
    readings: reports.map((report) => ({ report, claims: readReport(report, registry).claims })),
    listNamed: (claims) => listSources(claims, registry),
  }
}

/** Reads reports and keeps them; their own pages show them then, and all others once the events are made anew. */
export const keepAlone = async (reports: readonly Report[]): Promise<Kept> => {
  const { readings, listNamed } = await readClaims(reports)
  return keepUngrouped(await sharedStore(), readings, { listSources: listNamed })
}
