import type { Claim } from '@reportedly/schema'
import type { ReportWithClaims } from '@reportedly/store'
import stringWidth from 'string-width'
import { cutToWidth } from './cut-to-width.ts'
import { COLUMNS, describeClaim } from './describe-claim.ts'
import { fitColumns } from './fit-columns.ts'
import { formatHead } from './format-head.ts'
import { quoteInContext } from './quote-in-context.ts'
import type { TableStyle } from './table-style.ts'

const INDENT = '  '
const GAP = '  '
const NARROWEST_COLUMN = 8

const formatCells = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, at) => {
      const cut = cutToWidth(cell, widths[at] ?? 0)
      return cut + ' '.repeat(Math.max((widths[at] ?? 0) - stringWidth(cut), 0))
    })
    .join(GAP)
    .trimEnd()

const formatQuote = (text: string, claim: Claim, indent: string, { width, paint }: TableStyle): string => {
  const { before, quote, after } = quoteInContext(text, claim, width - indent.length - 2)
  return `${indent}${paint('dim', `“${before}`)}${quote}${paint('dim', `${after}”`)}`
}

/** Writes a report's claims as a block of aligned lines: its title, then two lines a claim, row and quotation. */
export const formatReading = ({ report, claims }: ReportWithClaims, style: TableStyle): string => {
  const head = formatHead(report, claims.length, style)
  if (claims.length === 0) return `${head}${INDENT}No figures found.\n`
  const rows = claims.map(describeClaim)
  const asked = COLUMNS.map((column, at) =>
    Math.max(...[column, ...rows.map((row) => row[at] ?? '')].map((cell) => stringWidth(cell))),
  )
  const room = style.width - INDENT.length - GAP.length * (COLUMNS.length - 1)
  const widths = fitColumns(asked, room, NARROWEST_COLUMN)
  const quoteIndent = ' '.repeat(INDENT.length + (widths[0] ?? 0) + GAP.length)
  const lines = claims.flatMap((claim, at) => [
    INDENT + formatCells(rows[at] ?? [], widths),
    formatQuote(report.text, claim, quoteIndent, style),
  ])
  return `${head}\n${style.paint('dim', INDENT + formatCells(COLUMNS, widths))}\n${lines.join('\n')}\n`
}
