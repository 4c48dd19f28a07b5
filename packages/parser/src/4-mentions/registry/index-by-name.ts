import { foldOrganisation } from './fold-organisation.ts'

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
  readonly ambiguous: readonly string[]
}

/** Entries by folded name and alias; a name that is ambiguous leads nowhere. */
export const indexByName = <Entry extends Named>(entries: readonly Entry[]): ReadonlyMap<string, Entry> => {
  const ambiguous = new Set(entries.flatMap((entry) => entry.ambiguous.map(foldOrganisation)))
  const index = new Map<string, Entry>()
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases].map(foldOrganisation)) {
      if (!ambiguous.has(name)) index.set(name, entry)
    }
  }
  return index
}

/** All entries that go by each folded name, ambiguous or not. */
export const indexByAnyName = <Entry extends Named>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> => {
  const index = new Map<string, readonly Entry[]>()
  for (const entry of entries) {
    for (const name of new Set([entry.name, ...entry.aliases, ...entry.ambiguous].map(foldOrganisation))) {
      index.set(name, [...(index.get(name) ?? []), entry])
    }
  }
  return index
}
