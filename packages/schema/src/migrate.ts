import { parseRecord, RecordError } from './parse-record.ts'
import type { RecordName, RecordTypes } from './records.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

type Step = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** Version 2 says of an actor whether it was carried over, which version 1 told by leaving out where its words stand. */
const sayWhetherInherited: Step = (claim) => {
  const actor = claim['actor'] as Readonly<Record<string, unknown>> | null | undefined
  return { ...claim, actor: actor ? { ...actor, inherited: actor['span'] === null } : null }
}

/** Version 3 counts the origins without a stake; an older estimate did not look at stakes, so that it knows of none. */
const knowOfNoneWithoutStake: Step = (estimate) => ({ ...estimate, withoutStakeCount: 0 })

/** Version 3 says of a source where what is known of it comes from. */
const sayOnWhatBasis: Step = (source) => ({ ...source, basis: source['basis'] ?? null })

/** What brings a record of version n to n + 1, by n and record name. */
const STEPS: Readonly<Record<number, Partial<Record<RecordName, Step>>>> = {
  1: { claim: sayWhetherInherited },
  2: { estimate: knowOfNoneWithoutStake, source: sayOnWhatBasis },
}

const readVersion = (name: RecordName, value: unknown): { record: Record<string, unknown>; version: number } => {
  const record = value as Record<string, unknown>
  const version = typeof value === 'object' && value !== null ? record['schemaVersion'] : undefined
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new RecordError(name, [{ path: 'schemaVersion', message: 'expected a whole number of 1 or more' }])
  if (version > SCHEMA_VERSION)
    throw new RecordError(name, [
      {
        path: 'schemaVersion',
        message: `expected at most ${SCHEMA_VERSION}, got ${version}: written by a newer version`,
      },
    ])
  return { record, version }
}

/**
 * Reads a record of this or any older schema version as one of this version.
 * Throws `RecordError` for one that is newer, carries no version, or does not fit.
 */
export const migrate = <Name extends RecordName>(name: Name, value: unknown): RecordTypes[Name] => {
  const { record, version } = readVersion(name, value)
  let current = record
  for (let from = version; from < SCHEMA_VERSION; from += 1) {
    current = { ...(STEPS[from]?.[name]?.(current) ?? current), schemaVersion: from + 1 }
  }
  return parseRecord(name, current)
}
