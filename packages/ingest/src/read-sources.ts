import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { GivenSource, listProblems } from '@reportedly/schema'
import { decodeUtf8 } from './decode-utf8.ts'
import { dropByteOrderMark } from './drop-byte-order-mark.ts'
import { explainFailure } from './explain-failure.ts'
import type { InputProblem } from './ingested.ts'
import { parseJson } from './parse-json.ts'

/** One entry of a sources file, and where it stands. */
export interface SourceEntryRead {
  readonly source: GivenSource
  /** Says of this entry what is wrong with it. */
  readonly tell: (message: string) => InputProblem
}

/** What a sources file holds: its entries in their order, and what could not be read of it. */
export interface SourcesRead {
  readonly entries: readonly SourceEntryRead[]
  readonly problems: readonly InputProblem[]
  /** False where the file as a whole could not be read, so that nothing it says is known. */
  readonly isRead: boolean
}

interface Entry {
  readonly value: { readonly value: unknown } | { readonly reason: string }
  readonly tell: SourceEntryRead['tell']
}

const unreadable = (path: string, message: string): SourcesRead => ({
  entries: [],
  problems: [{ path, line: null, message }],
  isRead: false,
})

const splitEntries = (path: string, text: string): readonly Entry[] =>
  text.split('\n').flatMap((line, at): readonly Entry[] => {
    const tell = (message: string): InputProblem => ({ path, line: at + 1, message })
    return line.trim() === '' ? [] : [{ value: parseJson(line), tell }]
  })

const listEntries = (path: string, values: readonly unknown[]): readonly Entry[] =>
  values.map((value, at) => ({
    value: { value },
    tell: (message) => ({ path, line: null, message: `entry ${at + 1}: ${message}` }),
  }))

const readEntry = ({ value: json, tell }: Entry): SourceEntryRead | InputProblem => {
  if ('reason' in json) return tell(`not valid JSON: ${json.reason}`)
  const given = GivenSource.safeParse(json.value)
  if (given.success) return { source: given.data, tell }
  const reasons = listProblems(given.error).map(({ path, message }) => (path ? `${path}: ${message}` : message))
  return tell(reasons.join('; '))
}

const readEntries = (entries: readonly Entry[]): SourcesRead => {
  const read = entries.map(readEntry)
  return {
    entries: read.filter((each) => 'source' in each),
    problems: read.filter((each) => 'message' in each),
    isRead: true,
  }
}

/**
 * Reads a file of sources: JSON Lines, one source a line, or in a .json file one array of them. An entry that does not fit
 * comes out as a problem that names its line or its number, and stops no other.
 */
export const readSources = async (path: string): Promise<SourcesRead> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return unreadable(path, explainFailure(error))
  }
  const decoded = decodeUtf8(dropByteOrderMark(bytes))
  if (!decoded.ok) return unreadable(path, 'not UTF-8 text')
  if (extname(path).toLowerCase() !== '.json') return readEntries(splitEntries(path, decoded.text))
  const json = parseJson(decoded.text)
  if ('reason' in json) return unreadable(path, `not valid JSON: ${json.reason}`)
  if (!Array.isArray(json.value)) return unreadable(path, 'expected a list of sources: [{"name": …}, …]')
  return readEntries(listEntries(path, json.value))
}
