import type { ReadingChoice } from '../event/choose-reading.ts'
import { keep } from '../survey/keep.ts'

/** Keeps what a pure function made of an object under a reading, for as long as the object is kept. */
export const keepByReading = <Key extends object, Value>(
  make: (key: Key, reading: ReadingChoice) => Value,
): ((key: Key, reading: ReadingChoice) => Value) => {
  const kept = keep<Key, Map<string, { readonly value: Value }>>(() => new Map())
  return (key, reading) => {
    const readings = kept(key)
    const name = `${reading.policy} ${reading.vagueTable}`
    const known = readings.get(name) ?? { value: make(key, reading) }
    readings.set(name, known)
    return known.value
  }
}
