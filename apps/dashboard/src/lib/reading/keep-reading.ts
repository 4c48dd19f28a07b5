import { DEFAULT_READING, type ReadingChoice } from '../event/choose-reading.ts'

/** A path of the dashboard with the policy and the vague words chosen, so that following it keeps the choice. */
export const withReading = (path: string, { policy, vagueTable }: ReadingChoice): string => {
  const [, before = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(path) ?? []
  const parameters = new URLSearchParams(query)
  if (policy !== DEFAULT_READING.policy) parameters.set('policy', policy)
  if (vagueTable !== DEFAULT_READING.vagueTable) parameters.set('vague', vagueTable)
  const next = parameters.toString()
  return `${before}${next === '' ? '' : `?${next}`}${hash}`
}

const isLink = (name: string, value: unknown): value is string =>
  /^(?:href|.+Href)$/.test(name) && typeof value === 'string' && value.startsWith('/')

const rewrite = (value: unknown, reading: ReadingChoice): unknown => {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, reading))
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, rewrite(item, reading)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      isLink(name, item) ? withReading(item, reading) : rewrite(item, reading),
    ]),
  )
}

/**
 * The data of a page with every link in it (`href`, `csvHref`, …) keeping the policy and the vague words chosen. Data of
 * plain objects, lists and maps; anything else stays as it is.
 */
export const keepReading = <Data>(data: Data, reading: ReadingChoice): Data => {
  const { policy, vagueTable } = DEFAULT_READING
  if (reading.policy === policy && reading.vagueTable === vagueTable) return data
  // The same shape with other texts in it: the compiler cannot see that of a walk over unknown values.
  return rewrite(data, reading) as Data
}
