import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { MEASURES, writeJsonSchemas } from '../src/index.ts'
import { findPart, type Node, PARTS } from './list-parts.ts'
import { nameType } from './name-type.ts'

/** Where the page is kept. */
export const RECORDS_PAGE = fileURLToPath(new URL('../../../docs/records.md', import.meta.url))

/** Longer explanations of a shared part stand under its own heading alone. */
const LONGEST_MEANING = 130

const INTRODUCTION = `# The records

This page is written from the schemas of \`packages/schema\` by \`npm run docs --workspace @reportedly/schema\`; a test
fails when it is out of date. Change the schemas, not this page.

Every field is always there: what is not known is null, never left out. How cases are coded is decided by
[the coding manual](coding-manual.md).`

type Row = readonly string[]

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const escape = (text: string): string => text.replaceAll('|', '\\|')

const meaningOf = (node: Node): string => {
  const own = node.description ?? ''
  const part = PARTS.get(findPart(node) ?? '')
  return escape(part?.description === own && own.length > LONGEST_MEANING ? 'See there.' : own)
}

/** The fields of an object, and of the objects within it that have no heading of their own. */
const listFields = (node: Node, path = ''): readonly Row[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const row = [`\`${path}${name}\``, escape(nameType(field)), meaningOf(field)]
    if (findPart(field) !== undefined) return [row]
    const within = field.items && findPart(field.items) === undefined ? field.items : field
    return [row, ...listFields(within, `${path}${name}${within === field ? '' : '[]'}.`)]
  })

const describeObject = (name: string, node: Node): string =>
  [`## ${name}`, escape(node.description ?? ''), table(['field', 'type', 'meaning'], listFields(node))].join('\n\n')

const describeMeasures = (): string => {
  const rows = Object.entries(MEASURES).map(([name, { domain, meaning }]) => [`\`${name}\``, domain, meaning])
  return ['## Measure', 'What a figure counts.', table(['measure', 'of', 'meaning'], rows)].join('\n\n')
}

const describeWords = (name: string, node: Node): string =>
  [`## ${name}`, escape(node.description ?? ''), `One of ${nameWords(node)}.`].join('\n\n')

const nameWords = (node: Node): string => (node.enum ?? []).map((word) => `\`${word}\``).join(', ')

const describePart = ([name, node]: readonly [string, Node]): string => {
  if (name === 'Measure') return describeMeasures()
  return node.properties ? describeObject(name, node) : describeWords(name, node)
}

/** Writes the page that names every field of every record, as prettier lays it out. */
export const writeRecordsPage = async (): Promise<string> => {
  const records = Object.entries(writeJsonSchemas()).map(([name, node]) =>
    describeObject(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, node as Node),
  )
  const page = [INTRODUCTION, ...records, ...[...PARTS].map(describePart)].join('\n\n')
  return format(page, { ...(await resolveConfig(RECORDS_PAGE)), parser: 'markdown' })
}
