import type { Filters } from '../survey/choose-filters.ts'
import type { Survey } from '../survey/survey.ts'
import type { SourceSummary } from './summarise-sources.ts'

/**
 * The sources that filters ask for: of a kind, of a stake as it is written down, by id or name. On other pages the same
 * filters are about who speaks of a figure; here they are about whose row it is.
 */
export const filterSources = (
  summaries: readonly SourceSummary[],
  survey: Survey,
  { kind, stake, source: asked }: Pick<Filters, 'kind' | 'stake' | 'source'>,
): readonly SourceSummary[] => {
  const ids = asked === null ? null : survey.findSourceIds(asked)
  return summaries.filter(
    ({ id, source }) =>
      (kind === null || (source?.kind ?? 'unknown') === kind) &&
      (stake === null || (source?.stake.position ?? 'unknown') === stake) &&
      (ids === null || ids.has(id)),
  )
}
