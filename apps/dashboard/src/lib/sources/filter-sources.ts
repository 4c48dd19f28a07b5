import { SourceKind, Stake } from '@reportedly/schema'
import { foldText } from '../survey/fold-text.ts'
import type { Filters } from '../survey/choose-filters.ts'
import type { SourceSummary } from './summarise-sources.ts'

/** Of a source itself, where the same conditions on other pages are about who speaks in an event. */
export type SourceFilters = Pick<Filters, 'kind' | 'stake' | 'q'>

const stakeOf = ({ source }: SourceSummary): string => source?.stake.position ?? 'unknown'

const namesOf = ({ name, source }: SourceSummary): string => foldText([name, ...(source?.aliases ?? [])].join('\n'))

/** The sources of a kind, of a stake as it is written down, and whose names or aliases have all the words. */
export const filterSources = (
  summaries: readonly SourceSummary[],
  { kind, stake, q }: SourceFilters,
): readonly SourceSummary[] => {
  const words = q === null ? [] : foldText(q).split(' ')
  return summaries.filter(
    (summary) =>
      (kind === null || (summary.source?.kind ?? 'unknown') === kind) &&
      (stake === null || stakeOf(summary) === stake) &&
      (words.length === 0 || words.every((word) => namesOf(summary).includes(word))),
  )
}

/** The kinds and stakes that these sources have, in the order of the schema: nothing else need be offered. */
export const listOffered = (summaries: readonly SourceSummary[]) => {
  const kinds = new Set(summaries.map(({ source }) => source?.kind ?? 'unknown'))
  const stakes = new Set(summaries.map(stakeOf))
  return {
    kinds: SourceKind.options.filter((kind) => kinds.has(kind)),
    stakes: Stake.shape.position.options.filter((stake) => stakes.has(stake)),
  }
}
