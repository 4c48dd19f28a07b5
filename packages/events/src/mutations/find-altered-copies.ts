import type { Claim } from '@reportedly/schema'
import type { Origin } from '../origins/trace-origins.ts'
import type { Mutation } from './mutation.ts'
import type { TellingOrder } from './order-tellings.ts'
import { listStatedNumbers } from './stated-numbers.ts'

type Change = Omit<Mutation, 'originId'>

const numbersOf = ({ quantity }: Claim): string => listStatedNumbers(quantity).join()

/** One sentence, copied with another number in it. */
const findOtherNumbers = (copies: readonly Claim[], order: TellingOrder): readonly Change[] => {
  const [first, ...rest] = copies
  if (first === undefined) return []
  const others = rest.filter(
    (claim) =>
      claim.reportId !== first.reportId && numbersOf(claim) !== numbersOf(first) && order.canPrecede(first, claim),
  )
  // Which of two days' figures is meant is the reader's to say: both are shown.
  return others.length === 0
    ? []
    : [
        {
          rule: 'mutations/number-changed',
          from: first.id,
          to: others.map(({ id }) => id),
          message: 'the sentence is copied with another number',
          isOrderKnown: others.every((claim) => order.isEarlier(first, claim)),
        },
      ]
}

/** One sentence, copied without the speaker. */
const findLostSpeakers = ({ followed }: Origin): readonly Change[] =>
  [
    ...Map.groupBy(
      followed.filter(({ by }) => by === 'copy'),
      ({ repeats }) => repeats,
    ),
  ].map(([from, told]) => ({
    rule: 'mutations/speaker-lost',
    from,
    to: told.map(({ claimId }) => claimId),
    message: 'the sentence is copied without its speaker',
    isOrderKnown: true,
  }))

/** Finds what changed in the sentences of an origin that were copied; `claims` has them in the order of telling. */
export const findAlteredCopies = (origin: Origin, claims: readonly Claim[], order: TellingOrder): readonly Change[] => [
  ...findLostSpeakers(origin),
  ...origin.copies.flatMap((ids) => {
    const copied = new Set(ids)
    return findOtherNumbers(
      claims.filter(({ id }) => copied.has(id)),
      order,
    )
  }),
]
