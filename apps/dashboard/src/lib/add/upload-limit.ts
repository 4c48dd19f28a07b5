const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 }

/** Bytes that the server takes where nothing else is set, as its adapter has it. */
const USUAL = '512K'

/** Reads a number of bytes as the server’s settings have it ("8M"); null for what is none. */
export const readBytes = (text: string): number | null => {
  const [, digits, unit = ''] = /^(\d+)([KMG]?)$/i.exec(text.trim()) ?? []
  return digits === undefined ? null : Number(digits) * (UNITS[unit.toUpperCase()] ?? 1)
}

/** Bytes that one request may hold at the most: BODY_SIZE_LIMIT, which the server itself keeps to. */
export const uploadLimit = (environment: Readonly<Record<string, string | undefined>>): number =>
  readBytes(environment['BODY_SIZE_LIMIT'] ?? USUAL) ?? Number.POSITIVE_INFINITY

/** A limit is never told larger than it is. */
const write = (unit: 'kilobyte' | 'megabyte', maximumFractionDigits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumFractionDigits, roundingMode: 'floor' })
const inKilobytes = write('kilobyte', 0)
const inMegabytes = write('megabyte', 1)

/** A number of bytes in words: "512 kB", "8 MB", of 1024 bytes and of as many of these. */
export const describeBytes = (bytes: number): string =>
  bytes < 1024 ** 2 ? inKilobytes.format(bytes / 1024) : inMegabytes.format(bytes / 1024 ** 2)
