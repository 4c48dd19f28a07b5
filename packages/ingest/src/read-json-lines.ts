import { listProblems } from '@reportedly/schema'
import { decodeUtf8 } from './decode-utf8.ts'
import { dropByteOrderMark } from './drop-byte-order-mark.ts'
import { type Ingested, tellProblem } from './ingested.ts'
import { LARGEST_REPORT, TOO_LARGE } from './limits.ts'
import { makeReport } from './make-report.ts'
import { parseJson } from './parse-json.ts'
import { ReportLine } from './report-line.ts'
import { type Line, splitLines } from './split-lines.ts'

/** The engine counts from the start of the line it was given, which is not line 1 of the file. */
const inLine = (reason: string): string =>
  reason.replace(/ in JSON at position (\d+)( \(line 1 column \d+\))?$/, ' at position $1 of the line')

/** Reads one line; null for a blank one. */
const readLine = (path: string, line: Line, retrievedAt: string): Ingested | null => {
  const tell = (message: string) => tellProblem(path, line.number, message)
  if (line.bytes === null) return tell(TOO_LARGE)
  const bytes = line.number === 1 ? dropByteOrderMark(line.bytes) : line.bytes
  const decoded = decodeUtf8(bytes)
  if (!decoded.ok) {
    const offset = line.offset + (line.bytes.length - bytes.length) + decoded.breaksAt
    return tell(`not UTF-8 text: breaks at byte ${offset} of the file`)
  }
  if (decoded.text.trim() === '') return null
  const json = parseJson(decoded.text)
  if ('reason' in json) return tell(`not valid JSON: ${inLine(json.reason)}`)
  const record = ReportLine.safeParse(json.value)
  if (!record.success) {
    const reasons = listProblems(record.error).map((problem) =>
      problem.path ? `${problem.path}: ${problem.message}` : problem.message,
    )
    return tell(reasons.join('; '))
  }
  const { id, text, ...stated } = record.data
  return makeReport(text, stated, { origin: { path, line: line.number, name: id }, retrievedAt })
}

/** Reads JSON Lines, one report a line, holding one line at a time; blank lines are passed over. */
export async function* readJsonLines(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  retrievedAt: string,
): AsyncGenerator<Ingested> {
  let isEmpty = true
  for await (const line of splitLines(chunks, LARGEST_REPORT)) {
    const ingested = readLine(path, line, retrievedAt)
    if (ingested === null) continue
    isEmpty = false
    yield ingested
  }
  if (isEmpty) yield tellProblem(path, null, 'empty: expected JSON Lines, one report a line')
}
