import type { Standing } from '../attributed.ts'
import type { Floor, ResolvedAct } from '../resolution/resolve-acts.ts'
import type { Link } from '../speaker.ts'

/** How many figures back what somebody discloses may stand. */
const FARTHEST = 16

const carryOver = (link: Link): Link => ({ ...link, mention: null, inherited: true })

/**
 * The standings of a report so far, where whoever speaks first says of all of it that it is on that one’s word: "Troops seized
 * five rifles. The spokesman disclosed this in a statement."
 */
export const disclosedBefore = (
  standings: readonly Standing[],
  acts: readonly ResolvedAct[],
  { recent }: Floor,
): readonly Standing[] => {
  const discloser =
    recent.length === 0 ? acts.find(({ ofThis, chain }) => ofThis === true && chain.length > 0) : undefined
  if (!discloser) return standings
  const chain = discloser.chain.map(carryOver)
  const from = standings.length - FARTHEST
  return standings.map((standing, at) =>
    at >= from && standing.chain.length === 0 ? { ...standing, chain } : standing,
  )
}
