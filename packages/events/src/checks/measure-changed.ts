import type { Claim } from '@reportedly/schema'
import { listStatedNumbers } from '../mutations/stated-numbers.ts'
import { measureChanged as changed } from '../mutations/rules/measure-changed.ts'
import type { Check } from './check.ts'
import { keySpeaker } from './key-speaker.ts'

/** The first claim of each measure that no report tells beside another of these. */
const listForms = (claims: readonly Claim[]): readonly Claim[] => {
  const measuresOf = Map.groupBy(claims, ({ reportId }) => reportId)
  const alone = claims.filter(
    ({ reportId }) => new Set(measuresOf.get(reportId)?.map(({ measure }) => measure)).size === 1,
  )
  return [...new Map(alone.toReversed().map((claim) => [claim.measure, claim])).values()].toReversed()
}

/** One number on one speaker's word for two outcomes: "up to 100 attackers" in one report, "100 killed" in another. */
export const measureChanged: Check = {
  name: 'checks/measure-changed',
  find: (claims) => {
    const numbered = claims.flatMap((claim) => listStatedNumbers(claim.quantity).map((number) => ({ claim, number })))
    const told = Map.groupBy(numbered, ({ claim, number }) =>
      JSON.stringify([keySpeaker(claim), number, claim.quantity.unit]),
    )
    return [...told.values()].flatMap((own) => {
      const forms = listForms(own.map(({ claim }) => claim))
      return forms.flatMap((one, at) =>
        forms.slice(at + 1).flatMap((other) => {
          const change = changed.compare(one, other)
          if (change === null) return []
          const [before, after] = [one, other].map(({ evidence }) => `“${evidence.quote.exact}”`)
          return [
            {
              claimIds: [one.id, other.id],
              message: `One figure on one speaker’s word stands for two outcomes in two reports: ${before} and ${after} (${change}).`,
            },
          ]
        }),
      )
    })
  },
}
