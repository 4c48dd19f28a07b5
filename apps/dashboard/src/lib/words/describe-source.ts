import type { Attribution, Source } from '@reportedly/schema'

const KINDS: Readonly<Record<Source['kind'], string | null>> = {
  'news-agency': 'news agency',
  'news-outlet': 'news outlet',
  'state-media': 'state media',
  'social-channel': 'channel',
  government: 'government',
  military: 'military',
  'armed-group': 'armed group',
  igo: 'organisation of states',
  ngo: 'non-governmental organisation',
  monitor: 'monitor',
  medical: 'medical',
  'local-official': 'local official',
  witness: 'witness',
  unnamed: null,
  unknown: null,
}

/** A kind of source in words. */
export const describeKind = (kind: Source['kind']): string =>
  KINDS[kind] ?? (kind === 'unnamed' ? 'not named' : 'kind not known')

/** What a source has to gain, in words. */
export const STAKE_WORDS: Readonly<Record<Source['stake']['position'], string>> = {
  belligerent: 'a party to the fight',
  affiliated: 'stands with a party',
  independent: 'no stake in the fight',
  unknown: 'stake not known',
}

/** Sources by id, as far as records of them are at hand. */
export type SourcesById = ReadonlyMap<string, Source>

/** The place of a source in a fight; the second is the name of the party it stands with. */
const describeStake = (position: Source['stake']['position'], party: string | null): string | null => {
  if (position === 'unknown') return null
  return position === 'affiliated' && party !== null ? `stands with ${party}` : STAKE_WORDS[position]
}

/**
 * What kind of source a speaker is, its place in the fight and its grade, in words: "state media, stands with the Red
 * Army". Without an event at hand, what is written of its stake counts. Null where nothing is known.
 */
export const describeSource = (
  link: Attribution | undefined,
  sources: SourcesById,
  stakeOf: (sourceId: string) => Source['stake']['position'] = (id) => sources.get(id)?.stake.position ?? 'unknown',
): string | null => {
  if (link === undefined) return null
  const { sourceId } = link
  const source = sourceId === null ? undefined : sources.get(sourceId)
  const party = sources.get(source?.stake.actor ?? '')?.name ?? null
  const words = [
    KINDS[source?.kind ?? link.kind],
    sourceId === null ? null : describeStake(stakeOf(sourceId), party),
    source?.reliability ? `graded ${source.reliability}` : null,
  ].filter((part) => part !== null)
  return words.length === 0 ? null : words.join(', ')
}
