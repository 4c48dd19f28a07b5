import type { Claim, Report } from '@reportedly/schema'
import Papa from 'papaparse'
import { type Cell, COLUMNS } from './columns.ts'

/**
 * A text that begins like this can run as a formula when a spreadsheet opens the file (CWE-1236). The library's own
 * pattern misses such a text when it holds a line break.
 */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r]/

/**
 * Claims as CSV (RFC 4180: comma, CRLF, a header row, no byte order mark), one coded row a claim in the order given,
 * columns as in `COLUMNS`. A text that a spreadsheet could run as a formula gets a leading apostrophe.
 */
export const claimsToCsv = (claims: readonly Claim[], reports: readonly Report[]): string => {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const rows = claims.map((claim): Cell[] => {
    const report = byId.get(claim.reportId) ?? null
    return COLUMNS.map(({ read }) => read({ claim, report }))
  })
  const header = COLUMNS.map(({ name }) => name)
  return `${Papa.unparse([header, ...rows], { newline: '\r\n', escapeFormulae: LOOKS_LIKE_A_FORMULA })}\r\n`
}
