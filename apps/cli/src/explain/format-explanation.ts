import type { ExplainedSentence, Explanation } from '@reportedly/parser'
import type { Report } from '@reportedly/schema'
import stringWidth from 'string-width'
import { plainText } from '../plain-text.ts'
import { fitColumns } from '../table/fit-columns.ts'
import { formatHead } from '../table/format-head.ts'
import type { TableStyle } from '../table/table-style.ts'
import { wrapToWidth } from '../table/wrap-to-width.ts'
import { describeRooms } from './describe-rooms.ts'
import type { ExplainedRoom, ExplainedRow } from './explained-row.ts'

const ROOM_INDENT = '   '
const ROW_INDENT = '     '
const GAP = '  '
const NARROWEST_COLUMN = 8
const RULE_COLUMN = 3

const cellsOf = ({ kind, words, meaning, rule }: ExplainedRow): readonly string[] => [
  kind,
  `“${plainText(words)}”`,
  plainText(meaning),
  rule ?? '',
]

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(width - stringWidth(text), 0))

const formatRow = (cells: readonly string[], widths: readonly number[], { paint }: TableStyle): string => {
  const columns = cells.map((cell, at) => wrapToWidth(cell, widths[at] ?? 0))
  const height = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map((lines, at) => pad(lines[line] ?? '', widths[at] ?? 0))
    const rule = parts[RULE_COLUMN]?.trimEnd() ?? ''
    const row = parts.slice(0, RULE_COLUMN).join(GAP)
    return ROW_INDENT + (rule === '' ? row.trimEnd() : `${row}${GAP}${paint('cyan', rule)}`)
  }).join('\n')
}

/** The widths of the four columns: kind and rule as wide as they ask, words and meaning share what is left. */
const widthsOf = (rows: readonly (readonly string[])[], width: number): readonly number[] => {
  const asked = [0, 1, 2, RULE_COLUMN].map((at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ''))))
  const [kind = 0, words = 0, meaning = 0, rule = 0] = asked
  const room = width - ROW_INDENT.length - GAP.length * RULE_COLUMN - kind - rule
  const [forWords = 0, forMeaning = 0] = fitColumns([words, meaning], room, NARROWEST_COLUMN)
  return [kind, forWords, forMeaning, rule]
}

const formatRoom = ({ name, rows }: ExplainedRoom, widths: readonly number[], style: TableStyle): string =>
  [ROOM_INDENT + style.paint('dim', name), ...rows.map((row) => formatRow(cellsOf(row), widths, style))].join('\n')

const formatSentence = (text: string, number: number, { width, paint }: TableStyle): string => {
  const label = `${number} `
  const lines = wrapToWidth(`“${plainText(text)}”`, width - label.length)
  return lines.map((line, at) => (at === 0 ? label : ' '.repeat(label.length)) + paint('bold', line)).join('\n')
}

const sentencesOfClaims = (sentences: readonly ExplainedSentence[]): ReadonlyMap<string, number> =>
  new Map(sentences.flatMap(({ claims }, at) => claims.map(({ id }) => [id, at + 1] as const)))

/** Writes how a report was read: its title, then each sentence with a block of aligned rows for every room. */
export const formatExplanation = (report: Report, { sentences }: Explanation, style: TableStyle): string => {
  const sentenceOf = sentencesOfClaims(sentences)
  const read = sentences.map((sentence) => describeRooms(sentence, sentenceOf))
  // One set of columns for the whole report, so that the eye can run down a column from sentence to sentence.
  const rows = read.flat().flatMap((room) => room.rows.map(cellsOf))
  const widths = widthsOf(rows, style.width)
  const blocks = sentences.map(({ text }, at) =>
    [formatSentence(text, at + 1, style), ...(read[at] ?? []).map((room) => formatRoom(room, widths, style))].join(
      '\n',
    ),
  )
  return `${formatHead(report, sentenceOf.size, style)}\n${blocks.join('\n\n')}\n`
}
