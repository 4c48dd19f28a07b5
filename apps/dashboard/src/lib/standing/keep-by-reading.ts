import { Policy, VagueTable } from '@reportedly/schema'
import type { ReadingChoice } from '../event/choose-reading.ts'
import { keep } from '../survey/keep.ts'

/** Each reading has a number of its own, from nought. */
const numberReading = ({ policy, vagueTable }: ReadingChoice): number =>
  Policy.options.indexOf(policy) * VagueTable.options.length + VagueTable.options.indexOf(vagueTable)

/**
 * Keeps what a pure function made of an object under a reading, for as long as the object is kept. Asked tens of
 * thousands of times a page, so that readings are told apart by number. Where what was made of it under another reading
 * `isSame`, that is kept once for both: most policies agree on most events.
 */
export const keepByReading = <Key extends object, Value extends NonNullable<unknown> | null>(
  make: (key: Key, reading: ReadingChoice) => Value,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): ((key: Key, reading: ReadingChoice) => Value) => {
  const kept = keep<Key, (Value | undefined)[]>(() => [])
  return (key, reading) => {
    const readings = kept(key)
    const number = numberReading(reading)
    const known = readings[number]
    if (known !== undefined) return known
    const made = make(key, reading)
    const value = readings.find((other) => other !== undefined && isSame(made, other)) ?? made
    readings[number] = value
    return value
  }
}
