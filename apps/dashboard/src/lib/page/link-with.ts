/**
 * The query of an address with some parameters changed (null takes one out) and all others kept, sorted by name so that
 * one state has one address: "?measure=killed&policy=range", or "?" for none.
 */
export const linkWith = (
  parameters: Pick<URLSearchParams, 'entries'>,
  changes: Readonly<Record<string, string | null>>,
): string => {
  const next = new URLSearchParams([...parameters.entries()])
  for (const [name, value] of Object.entries(changes))
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  next.sort()
  return `?${next.toString()}`
}
