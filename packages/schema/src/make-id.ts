import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const PREFIXES = { report: 'r', source: 's', claim: 'c', event: 'e', origin: 'o', review: 'd' } as const

/**
 * Makes the id of a record: a letter for its kind and the first 80 bits of the SHA-256 of its parts in JSON.
 * The same parts give the same id on every machine.
 */
export const makeId = (kind: keyof typeof PREFIXES, ...parts: readonly (string | number)[]): string =>
  `${PREFIXES[kind]}${bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 20)}`
