interface Reading {
  /** Readings with one key say the same. */
  readonly key: string
  /** UCDP precision code; null when not resolved. */
  readonly precision: number | null
  /** Whether it is exact enough to tell two happenings apart. */
  readonly pinpoints: boolean
}

const NOT_RESOLVED = 8

/** The value most often stated among the most telling ones; of equals the more precise, then the first. Null of none. */
export const pickMostStated = <Value>(values: readonly Value[], read: (value: Value) => Reading): Value | null => {
  const readings = values.map((value) => ({ value, ...read(value) }))
  const votes = new Map<string, number>()
  for (const { key } of readings) votes.set(key, (votes.get(key) ?? 0) + 1)
  const [best] = readings.toSorted(
    (one, other) =>
      Number(other.pinpoints) - Number(one.pinpoints) ||
      (votes.get(other.key) ?? 0) - (votes.get(one.key) ?? 0) ||
      (one.precision ?? NOT_RESOLVED) - (other.precision ?? NOT_RESOLVED),
  )
  return best?.value ?? null
}
