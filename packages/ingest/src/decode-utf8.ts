const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const REPLACEMENT = '\uFFFD'
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd]

/** Where the first sequence starts that is not UTF-8: what a lenient reading replaces though the bytes do not spell it. */
const findBreak = (bytes: Uint8Array): number => {
  const text = lenient.decode(bytes)
  let offset = 0
  let from = 0
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    const isSpelled = REPLACEMENT_BYTES.every((byte, index) => bytes[offset + index] === byte)
    if (!isSpelled) return offset
    offset += REPLACEMENT_BYTES.length
    from = at + 1
  }
  return bytes.length
}

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; /** In bytes. */ readonly breaksAt: number }

/** Reads bytes as UTF-8 without changing a character (a byte order mark stays); says at which byte they are not UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
  try {
    return { ok: true, text: strict.decode(bytes) }
  } catch {
    return { ok: false, breaksAt: findBreak(bytes) }
  }
}
