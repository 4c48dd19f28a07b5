import { foldName } from '../fold-name.ts'
import type { KeySets } from '../near-copies/make-key-sets.ts'
import type { VoicedClaim } from './voiced-claim.ts'

/** Where a name stops naming a person and begins to name whom the person speaks for. */
const SPEAKS_FOR = /(?:,| of| from| for| at| with) (?:the )?(\p{Lu}.+)$/u

/**
 * Joins "Mara Venn of Casualty Watch" with "Casualty Watch", where the event's reports name both: who is introduced by
 * an organisation speaks for it.
 */
export const joinRepresentatives = (told: readonly VoicedClaim[], sets: KeySets): void => {
  const named = told.flatMap(({ voice: { kind, key, name } }) =>
    kind === 'named' && name !== null ? [{ key, name }] : [],
  )
  const byName = new Map(named.map(({ key, name }) => [foldName(name), key]))
  for (const { key, name } of named) {
    const organisation = byName.get(foldName(SPEAKS_FOR.exec(name)?.[1] ?? ''))
    if (organisation !== undefined && organisation !== key) sets.join(key, organisation)
  }
}
