/** A line of a file as bytes, without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Of its first byte within the file. */
  readonly offset: number
  /** Null when the line is longer than allowed. */
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 0x0a

/** Splits a stream of bytes at its line feeds, holding no more than one line and one chunk at a time. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let offset = 0
  let length = 0
  let pieces: Uint8Array[] = []
  const hold = (piece: Uint8Array) => {
    length += piece.length
    if (length > longest) pieces = []
    else if (piece.length > 0) pieces.push(piece)
  }
  const finish = (): Line => {
    const [only] = pieces
    const whole = pieces.length === 1 && only ? only : Buffer.concat(pieces)
    const line = { number, offset, bytes: length > longest ? null : whole }
    pieces = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end))
      const next = offset + length + 1
      yield finish()
      number += 1
      offset = next
      start = end + 1
    }
    hold(chunk.subarray(start))
  }
  if (length > 0) yield finish()
}
