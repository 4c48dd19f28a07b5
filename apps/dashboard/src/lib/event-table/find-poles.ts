import { lowerMedian, readFigure, type Spread, timesAsMany } from '@reportedly/events'
import type { Claim, Estimate } from '@reportedly/schema'
import type { Happening } from '../survey/figure.ts'
import type { Survey } from '../survey/survey.ts'
import { claimPath } from '../words/claim-path.ts'
import { describeChain } from '../words/describe-chain.ts'
import { describeFigure } from '../words/describe-figure.ts'

/** A figure with who gives it, as a link to its sentence. */
export interface Pole {
  readonly figure: string
  readonly href: string
  readonly speaker: string
}

/** The two figures that are furthest apart. */
export interface Poles {
  readonly lowest: Pole
  readonly highest: Pole
  /** What the two come to. */
  readonly spread: Spread
}

const viewPole = (claim: Claim): Pole => ({
  figure: describeFigure(claim.quantity),
  href: claimPath(claim),
  speaker: describeChain(claim.attribution).speaker,
})

interface ToldPoint {
  readonly claim: Claim
  readonly point: number
  readonly origin: string | undefined
}

/** Of each origin the figure that it is scored by: the lower middle one of the different ones it gives. */
const listVotes = (told: readonly ToldPoint[]): readonly ToldPoint[] =>
  [...Map.groupBy(told, ({ claim, origin }) => origin ?? claim.id).values()].flatMap((own) => {
    const middle = lowerMedian([...new Set(own.map(({ point }) => point))])
    return own.find(({ point }) => point === middle) ?? []
  })

/** Within so many doublings a score and two figures say the same. */
const NEAR = 0.1

/**
 * Who gives the lowest and who the highest figure that an estimate rests on, one figure an origin; null unless these are
 * two origins at odds, as far apart as the score of the event says: that of another outcome is not theirs.
 */
export const findPoles = (survey: Survey, happening: Happening, { used, vagueTable }: Estimate): Poles | null => {
  const score = survey.disputeOf(happening, vagueTable)
  const { originOf } = survey.traceOf(happening)
  const told = used.flatMap((id): readonly ToldPoint[] => {
    const claim = survey.claims.get(id)
    const point = claim && readFigure(claim.quantity, vagueTable)?.point
    return claim === undefined || point === undefined ? [] : [{ claim, point, origin: originOf.get(id)?.id }]
  })
  const votes = listVotes(told).toSorted((one, other) => one.point - other.point)
  const [lowest, highest] = [votes[0], votes.at(-1)]
  if (lowest === undefined || highest === undefined) return null
  if (lowest.origin === highest.origin || lowest.point === highest.point || score === null) return null
  if (Math.abs(Math.log2(timesAsMany(lowest.point, highest.point)) - score) > NEAR) return null
  return {
    lowest: viewPole(lowest.claim),
    highest: viewPole(highest.claim),
    spread: { least: lowest.point, most: highest.point },
  }
}
