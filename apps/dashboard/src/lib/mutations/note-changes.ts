import type { Mutation } from '@reportedly/events'
import type { Claim } from '@reportedly/schema'
import { claimPath } from '../words/claim-path.ts'
import { describeOutcome } from '../words/describe-outcome.ts'
import { describeChanges } from './describe-changes.ts'

/** That a claim’s figure was told in another way before, and where. */
export interface ChangeNote {
  readonly message: string
  /** The figure as it was told first. */
  readonly before: string
  readonly href: string
}

/** Notes for the claims that tell a figure changed, by claim id. */
export const noteChanges = (
  mutations: readonly Mutation[],
  claims: ReadonlyMap<string, Claim>,
): ReadonlyMap<string, readonly ChangeNote[]> => {
  const notes = mutations.flatMap((mutation) => {
    const { from, to } = mutation
    const first = claims.get(from)
    if (first === undefined) return []
    const note = { message: describeChanges([mutation]), before: describeOutcome(first), href: claimPath(first) }
    return to.map((id) => ({ id, note }))
  })
  return new Map([...Map.groupBy(notes, ({ id }) => id)].map(([id, own]) => [id, own.map(({ note }) => note)]))
}
