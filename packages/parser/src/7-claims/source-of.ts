import type { SourceKind } from '@reportedly/schema'
import { governmentOf } from '../4-mentions/registry/government-of.ts'
import { unlistedId } from '../4-mentions/registry/unlisted-id.ts'
import type { Attributed } from '../6-attribution/attributed.ts'
import { canBeToldApart } from '../6-attribution/names/can-be-told-apart.ts'
import { personalName } from '../6-attribution/names/personal-name.ts'

/** Which source a name means; the id is null where that cannot be known, the kind where only the words tell it. */
export interface ResolvedSource {
  readonly id: string | null
  readonly kind: SourceKind | null
}

const NOBODY: ResolvedSource = { id: null, kind: null }

/**
 * The source that a name in a report means: one of the registry, else a new one under an id made from its name. None for
 * "the ministry" and for an abbreviation that several share: no other report can be known to mean the same.
 */
export const sourceOf = ({ known }: Attributed, name: string, isName = canBeToldApart): ResolvedSource => {
  // A country that speaks is its government; a publisher of that name is none.
  const entry = known.source(name) ?? (isName === canBeToldApart ? governmentOf(name) : null)
  if (entry) return { id: entry.id, kind: entry.kind }
  // "army spokesman Adam Rijal" is Adam Rijal.
  return known.isUnsettled(name) || !isName(name) ? NOBODY : { id: unlistedId(personalName(name) ?? name), kind: null }
}

/** The source that publishes a report: what its particulars give there is a name, whatever its words. */
export const publisherNamed = (attributed: Attributed, name: string): ResolvedSource =>
  sourceOf(attributed, name, () => true)
