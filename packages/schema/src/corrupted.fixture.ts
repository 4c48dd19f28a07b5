import fc from 'fast-check'

// Values that are right in one place and wrong in another, so that a corrupted record is sometimes still valid.
const values = fc.oneof(
  fc.constantFrom(null, true, '', 'a', 'ZZ', 'ZZZ', 'en', '2025-05-11', '2025-02-30', '2025-05-11T08:30:00Z'),
  fc.constantFrom('https://example.org/', 'frames/verb', 'killed', 'civilian', 'exact', 'unknown', 'E', '<script>'),
  fc.constantFrom(0, 1, -1, 2, 7, 8, 0.5, 12, 91, 181, 1e21),
  fc.constantFrom([], {}, ['a'], [1], { start: 0, end: 1 }, { start: 2, end: 1 }, { name: 'a', actorId: null }),
)

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const replaceAt = (value: Json, picks: readonly number[], replacement: Json | undefined): Json | undefined => {
  if (typeof value !== 'object' || value === null || picks.length === 0) return replacement
  const keys = Object.keys(value)
  const key = keys[(picks[0] ?? 0) % (keys.length + 1)]
  // One place past the last is a key that the record does not have.
  const entries = Object.entries(value).flatMap(([name, part]) => {
    const kept = name === key ? replaceAt(part as Json, picks.slice(1), replacement) : (part as Json)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  const all = key === undefined && replacement !== undefined ? [...entries, ['surplus', replacement] as const] : entries
  return Array.isArray(value) ? all.map(([, part]) => part) : Object.fromEntries(all)
}

/** Changes of a record at one place, whatever its depth: a value replaced, left out or added. */
export const corrupted: fc.Arbitrary<(record: object) => unknown> = fc
  .tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), fc.option(values, { nil: undefined }))
  .map(
    ([picks, replacement]) =>
      (record) =>
        replaceAt(record as Json, picks, replacement),
  )
