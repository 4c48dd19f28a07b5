const MARK = [0xef, 0xbb, 0xbf]

/** Leaves out the UTF-8 byte order mark, which some programs put at the start of a file: it is no part of the text. */
export const dropByteOrderMark = (bytes: Uint8Array): Uint8Array =>
  MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(MARK.length) : bytes
