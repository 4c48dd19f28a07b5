/** Bytes of one report at the most, 64 MiB: far above any report, far below what would exhaust the memory. */
export const LARGEST_REPORT = 64 * 1024 * 1024

export const TOO_LARGE = 'larger than 64 MiB, the most that is read as one report'
