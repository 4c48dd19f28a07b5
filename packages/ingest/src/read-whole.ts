import { decodeUtf8 } from './decode-utf8.ts'
import { dropByteOrderMark } from './drop-byte-order-mark.ts'
import { type Ingested, tellProblem } from './ingested.ts'
import { LARGEST_REPORT, TOO_LARGE } from './limits.ts'

/** Reads a stream of bytes to its end as one text, which `read` makes a report of. */
export const readWhole = async (
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  read: (text: string) => Ingested,
): Promise<Ingested> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > LARGEST_REPORT) return tellProblem(path, null, TOO_LARGE)
    pieces.push(chunk)
  }
  const all = Buffer.concat(pieces)
  const bytes = dropByteOrderMark(all)
  const decoded = decodeUtf8(bytes)
  if (decoded.ok) return read(decoded.text)
  const offset = all.length - bytes.length + decoded.breaksAt
  return tellProblem(path, null, `not UTF-8 text: breaks at byte ${offset}`)
}
