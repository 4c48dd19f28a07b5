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

const inUnits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** A number of bytes in words: "512 KiB", "8 MiB". */
export const describeBytes = (bytes: number): string =>
  bytes < 1024 ** 2 ? `${inUnits.format(bytes / 1024)} KiB` : `${inUnits.format(bytes / 1024 ** 2)} MiB`
