import type { KeySets } from '../near-copies/make-key-sets.ts'
import type { VoicedClaim } from './voiced-claim.ts'

/** One or two of a thing are told everywhere, and say nothing of who told them. */
const SMALLEST_SHARED = 3

/** So many figures two reports must share before chance is no likely reason. */
const FEWEST_SHARED = 2

/** More reports than this share no figure but a plain one; those beyond are left by themselves. */
const MOST_COMPARED = 16

const keyFigure = ({ measure, counted, quantity: { low, high, unit } }: VoicedClaim['claim']): string =>
  JSON.stringify([measure, counted.category, low, high, unit])

const isShareable = ({ claim: { quantity }, voice }: VoicedClaim): boolean =>
  voice.kind === 'unnamed' && (quantity.low ?? quantity.high ?? 0) >= SMALLEST_SHARED

/** One figure as each report has it first, where several have it. */
const listSharedFigures = (told: readonly VoicedClaim[]): readonly (readonly VoicedClaim[])[] =>
  [...Map.groupBy(told.filter(isShareable), ({ claim }) => keyFigure(claim)).values()].map((own) =>
    [...new Map(own.toReversed().map((each) => [each.claim.reportId, each])).values()]
      .reverse()
      .slice(0, MOST_COMPARED),
  )

/**
 * Joins speakers whom two outlets only describe where they tell several figures alike, each with its own bounds: "at
 * least six villagers" and "at least four soldiers" in one, "at least six civilians" and "at least four soldiers" in
 * another are one account, told twice.
 */
export const joinAccounts = (told: readonly VoicedClaim[], sets: KeySets): void => {
  const pairs = new Map<string, (readonly [VoicedClaim, VoicedClaim])[]>()
  for (const shared of listSharedFigures(told))
    shared.forEach((one, at) => {
      for (const other of shared.slice(0, at)) {
        const key = JSON.stringify([other.claim.reportId, one.claim.reportId].toSorted())
        const met = pairs.get(key)
        if (met === undefined) pairs.set(key, [[other, one]])
        else met.push([other, one])
      }
    })
  for (const met of pairs.values())
    if (met.length >= FEWEST_SHARED) for (const [one, other] of met) sets.join(one.voice.key, other.voice.key)
}
