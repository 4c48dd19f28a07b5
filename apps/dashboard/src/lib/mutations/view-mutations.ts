import type { Mutation } from '@reportedly/events'
import type { Contrast } from '../told/contrast.ts'
import { describeChanges } from './describe-changes.ts'
import { sayOnce } from '../told/say-once.ts'
import { type ToldRecords, viewTold } from '../told/view-told.ts'

/** Views what changed on its way, with the sentences on both sides; all that changed between two tellings as one. */
export const viewMutations = (mutations: readonly Mutation[], records: ToldRecords): readonly Contrast[] => {
  const betweenSame = Map.groupBy(mutations, ({ from, to }) => [from, ...to].join(' '))
  return sayOnce(
    [...betweenSame].flatMap(([key, changes]) =>
      changes.slice(0, 1).flatMap(({ from, to }) => {
        const first = records.claims.get(from)
        if (first === undefined) return []
        return [
          {
            key,
            kind: null,
            message: describeChanges(changes),
            from: viewTold(first, records),
            to: to.flatMap((id) => records.claims.get(id) ?? []).map((claim) => viewTold(claim, records)),
          },
        ]
      }),
    ),
  )
}
