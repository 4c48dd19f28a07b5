import { Policy, VagueTable } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { keep } from '../survey/keep.ts'

/** Each reading has a number of its own, from nought. */
const numberReading = ({ policy, vagueTable }: ReadingChoice): number =>
  Policy.options.indexOf(policy) * VagueTable.options.length + VagueTable.options.indexOf(vagueTable)

/**
 * Keeps what a pure function made of an object under a reading, for as long as the object is kept. Asked tens of
 * thousands of times a page, so that readings are told apart by number.
 */
export const keepByReading = <Key extends object, Value>(
  make: (key: Key, reading: ReadingChoice) => Value,
): ((key: Key, reading: ReadingChoice) => Value) => {
  const kept = keep<Key, ({ readonly value: Value } | undefined)[]>(() => [])
  return (key, reading) => {
    const readings = kept(key)
    const number = numberReading(reading)
    const known = readings[number]
    if (known !== undefined) return known.value
    const value = make(key, reading)
    readings[number] = { value }
    return value
  }
}
