import type { Source } from '@reportedly/schema'
import type { Survey } from '../survey/survey.ts'
import { describeKind } from '../words/describe-source.ts'

/** What is written of a source, in words; unknown is said. */
export interface SourceFacts {
  readonly kind: string
  readonly stake: string
  /** The party it stands with, where that is another source. */
  readonly party: { readonly name: string; readonly href: string } | null
  readonly aliases: readonly string[]
  readonly grade: string
  /** Where kind, stake and name were taken from. */
  readonly basis: string
}

const STAKES: Readonly<Record<Source['stake']['position'], string>> = {
  belligerent: 'a party to the fight',
  affiliated: 'stands with',
  independent: 'none in the fights it tells of',
  unknown: 'not known',
}

const findParty = (source: Source, survey: Survey): SourceFacts['party'] => {
  const { actor } = source.stake
  if (actor === null || actor === source.id) return null
  return { name: survey.nameSource(actor), href: `/sources/${encodeURIComponent(actor)}` }
}

const nameStake = ({ stake }: Source, party: SourceFacts['party']): string => {
  if (stake.position === 'affiliated' && party === null) return 'stands with a party'
  return stake.position === 'belligerent' && party !== null
    ? 'speaks for a party to the fight,'
    : STAKES[stake.position]
}

/** The facts of a source; of one without a record nothing is known but its name. */
export const describeFacts = (source: Source | null, survey: Survey): SourceFacts => {
  if (source === null)
    return {
      kind: describeKind('unknown'),
      stake: STAKES.unknown,
      party: null,
      aliases: [],
      grade: 'not graded',
      basis: 'nothing is known but the name',
    }
  const party = findParty(source, survey)
  return {
    kind: describeKind(source.kind),
    stake: nameStake(source, party),
    party,
    aliases: source.aliases,
    grade: source.reliability === null ? 'not graded' : `${source.reliability} (Admiralty scale)`,
    basis: source.basis ?? 'read from its name in the reports; no record was written by hand',
  }
}
