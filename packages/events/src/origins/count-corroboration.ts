import type { Claim, Estimate, Source } from '@reportedly/schema'
import { nameSpeaker } from './name-speaker.ts'
import type { Origin } from './trace-origins.ts'

/** The place of a source in the fight, by source id. */
export type StakeOf = (sourceId: string) => Source['stake']['position']

/** How well claims are borne out: in how many reports, by how many speakers, of how many origins. */
export type Corroboration = Pick<Estimate, 'reportCount' | 'sourceCount' | 'originCount' | 'withoutStakeCount'>

/** Named speakers are counted once, unnamed ones once a report. */
const listSpeakers = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ attribution: [nearest], reportId }) =>
      nearest === undefined ? [] : [nameSpeaker(nearest) ?? JSON.stringify([reportId, nearest.name])],
    ),
  )

/** Counts the reports, speakers and origins of claims; `originOf` has the origin of each, by claim id. */
export const countCorroboration = (
  claims: readonly Claim[],
  originOf: ReadonlyMap<string, Origin>,
  stakeOf: StakeOf,
): Corroboration => {
  const origins = [...new Set(claims.flatMap(({ id }) => originOf.get(id) ?? []))]
  return {
    reportCount: new Set(claims.map(({ reportId }) => reportId)).size,
    sourceCount: listSpeakers(claims).size,
    originCount: origins.length,
    withoutStakeCount: origins.filter(({ sourceId }) => sourceId !== null && stakeOf(sourceId) === 'independent')
      .length,
  }
}
