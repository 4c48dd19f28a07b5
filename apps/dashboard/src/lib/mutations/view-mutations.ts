import type { Mutation } from '@reportedly/events'
import type { Contrast } from '../told/contrast.ts'
import { type ToldRecords, viewTold } from '../told/view-told.ts'
import { describeChanges } from './describe-changes.ts'

/**
 * Views what changed on its way, with the sentences on both sides, each as often as it comes; all that changed between two
 * tellings as one.
 */
export const viewMutations = (mutations: readonly Mutation[], records: ToldRecords): readonly Contrast[] => {
  const betweenSame = Map.groupBy(mutations, ({ from, to }) => [from, ...to].join(' '))
  return [...betweenSame].flatMap(([key, changes]) =>
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
  )
}
