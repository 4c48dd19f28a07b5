import type { Claim, Report, Source, VagueTable } from '@reportedly/schema'
import { readFigure } from '../estimates/figure.ts'
import { orderTellings } from '../mutations/order-tellings.ts'
import type { Origin } from '../origins/trace-origins.ts'
import type { Statement } from './statement.ts'

/** What statements are made from, beside the claims. */
export interface StatementSources {
  readonly reports: readonly Report[]
  readonly origins: readonly Origin[]
  readonly sources: readonly Source[]
  readonly vagueTable: VagueTable
}

const keyStatement = (claim: Claim, originId: string): string => {
  const { measure, scope, modality, subsetOf, quantity, counted } = claim
  const { category, actorId, attributes } = counted
  const part = subsetOf !== null
  const bounds = [quantity.low, quantity.high, quantity.unit, quantity.low === null ? quantity.asStated : '']
  return JSON.stringify([originId, measure, scope, modality, part, category, actorId, attributes.toSorted(), bounds])
}

/**
 * Puts claims that state one figure for one group on one origin's word together, in the order of first telling. Claims
 * without a figure under the table of vague words are left out.
 */
export const listStatements = (claims: readonly Claim[], from: StatementSources): readonly Statement[] => {
  const originOf = new Map(from.origins.flatMap((origin) => origin.claimIds.map((id) => [id, origin] as const)))
  const sources = new Map(from.sources.map((source) => [source.id, source]))
  const reports = new Map(from.reports.map((report) => [report.id, report]))
  const replaced = new Set(claims.flatMap(({ revises }) => revises ?? []))
  const inOrder = claims.toSorted(orderTellings(from.reports).compare)
  const told = Map.groupBy(inOrder, (claim) => keyStatement(claim, originOf.get(claim.id)?.id ?? claim.id))
  return [...told.values()].flatMap((own) => {
    const [claim] = own
    const figure = claim === undefined ? null : readFigure(claim.quantity, from.vagueTable)
    if (claim === undefined || figure === null) return []
    const [origin, report] = [originOf.get(claim.id), reports.get(claim.reportId)]
    const { start, end } = claim.evidence.sentence
    return [
      {
        claim,
        claimIds: own.map(({ id }) => id),
        originId: origin?.id ?? claim.id,
        speaker: origin?.name ?? null,
        source: sources.get(origin?.sourceId ?? '') ?? null,
        figure,
        isReplaced: own.some(({ id }) => replaced.has(id)),
        toldOn: report?.publishedAt?.slice(0, 10) ?? null,
        sentence: report?.text.slice(start, end) ?? '',
      },
    ]
  })
}
