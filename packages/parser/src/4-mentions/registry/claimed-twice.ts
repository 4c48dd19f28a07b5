import { foldOrganisation } from './fold-organisation.ts'

interface Claimant {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly ambiguous: readonly string[]
}

/** Folded names that two entries claim although none of them calls the name ambiguous: what the registry must not have. */
export const claimedTwice = (entries: readonly Claimant[]): readonly string[] => {
  const ambiguous = new Set(entries.flatMap((entry) => entry.ambiguous.map(foldOrganisation)))
  const owners = new Map<string, string>()
  const twice: string[] = []
  for (const entry of entries) {
    for (const name of new Set([entry.name, ...entry.aliases].map(foldOrganisation))) {
      if (ambiguous.has(name)) continue
      const owner = owners.get(name)
      if (owner !== undefined) twice.push(`${name}: ${owner}, ${entry.id}`)
      owners.set(name, entry.id)
    }
  }
  return twice
}
