import type { Claim, Position } from '@reportedly/schema'
import { restates } from './restatement.ts'

const isAttributed = (claim: Claim): boolean => claim.attribution[0]?.span !== null

/** How many claims of one figure a claim is held against, the last ones first told. */
const MOST_ALIKE = 64

/** What two claims must share to say the same: the lower bound, or the upper where there is no lower. */
const figureKey = ({ quantity: { low, high } }: Claim): string => (low === null ? `to ${high}` : `${low}`)

/** One claim for a figure that stands again on the same word; quoted from the mention that names a speaker. */
export const joinRestatements = (drafts: readonly Claim[], headline: number): readonly Claim[] => {
  const isHeadline = (claim: Claim): boolean => claim.evidence.position.end <= headline
  const kept: Claim[] = []
  /** Places in `kept` by figure: only claims of one figure say the same. */
  const byFigure = new Map<string, number[]>()
  const renamed = new Map<string, string>()
  /** Where the figure at a place in `kept` stands again; sorted once, at the end: a bulletin may repeat one for ever. */
  const restatedAt = new Map<number, Position[]>()
  for (const claim of drafts) {
    const alike = byFigure.get(figureKey(claim)) ?? []
    const at = alike.slice(-MOST_ALIKE).find((place) => {
      const earlier = kept[place]
      return earlier !== undefined && restates(claim, earlier, isHeadline)
    })
    const earlier = at === undefined ? undefined : kept[at]
    if (at === undefined || !earlier) {
      alike.push(kept.length)
      byFigure.set(figureKey(claim), alike)
      kept.push(claim)
      continue
    }
    const [main, other] =
      isHeadline(earlier) || (isAttributed(claim) && !isAttributed(earlier)) ? [claim, earlier] : [earlier, claim]
    renamed.set(other.id, main.id)
    const again = restatedAt.get(at) ?? []
    if (main === claim) again.unshift(other.evidence.position)
    else again.push(other.evidence.position)
    restatedAt.set(at, again)
    kept[at] = {
      ...main,
      // Where a figure is told first, its sentence says what it is a part of; told again, it may seem one of another.
      subsetOf: earlier.subsetOf ?? claim.subsetOf,
      place: main.place ?? other.place,
      time: main.time ?? other.time,
      actor: main.actor ?? other.actor,
    }
  }
  const follow = (id: string | null): string | null => {
    let [last, steps] = [id, 0]
    // A figure that stands three times is renamed twice.
    for (; last !== null && steps < MOST_ALIKE && renamed.has(last); steps += 1) last = renamed.get(last) ?? last
    return last
  }
  return kept
    .map((claim, at) => ({
      ...claim,
      restatedAt: [...(restatedAt.get(at) ?? [])].sort((a, b) => a.start - b.start),
      subsetOf: notSelf(follow(claim.subsetOf), claim),
      revises: notSelf(follow(claim.revises), claim),
    }))
    .sort((a, b) => a.evidence.position.start - b.evidence.position.start)
}

const notSelf = (id: string | null, claim: Claim): string | null => (id === claim.id ? null : id)
