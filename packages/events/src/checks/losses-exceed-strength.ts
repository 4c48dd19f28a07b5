import type { Claim } from '@reportedly/schema'
import type { Check } from './check.ts'
import { isPlainTotal } from './is-plain-total.ts'
import { keySpeaker } from './key-speaker.ts'

const leastOf = (claim: Claim | undefined): number => claim?.quantity.low ?? 0

const largest = (claims: readonly Claim[], measure: Claim['measure']): Claim | undefined =>
  claims
    .filter((claim) => claim.measure === measure)
    .reduce<Claim | undefined>((most, claim) => (leastOf(claim) > leastOf(most) ? claim : most), undefined)

/** What one speaker says became of a group: those killed and those captured, or those neutralised if they are more. */
const listLosses = (claims: readonly Claim[]): readonly Claim[] => {
  const [killed, captured, neutralised] = (['killed', 'captured', 'neutralised'] as const).map((measure) =>
    largest(claims, measure),
  )
  const both = [killed, captured].filter((claim) => claim !== undefined)
  return neutralised !== undefined && leastOf(neutralised) > leastOf(killed) + leastOf(captured) ? [neutralised] : both
}

const keyGroup = ({ counted, quantity }: Claim): string =>
  JSON.stringify([counted.category, counted.actorId, quantity.unit])

/** More of a group killed and captured than took part: "up to 100 attackers", "120 attackers killed". */
export const lossesExceedStrength: Check = {
  name: 'checks/losses-exceed-strength',
  find: (claims) => {
    const groups = Map.groupBy(claims.filter(isPlainTotal), keyGroup)
    return [...groups.values()].flatMap((group) => {
      const strengths = group.filter(({ measure, quantity }) => measure === 'strength' && quantity.high !== null)
      const told = [...Map.groupBy(group, keySpeaker).values()].map(listLosses).filter((losses) => losses.length > 0)
      return strengths.flatMap((strength) =>
        told.flatMap((losses) => {
          const least = losses.reduce((sum, claim) => sum + leastOf(claim), 0)
          const most = strength.quantity.high ?? Infinity
          if (least <= most) return []
          const quotes = losses.map(({ evidence }) => `“${evidence.quote.exact}”`).join(' and ')
          const message = `${quotes} are at least ${least}, more than took part: “${strength.evidence.quote.exact}”, at most ${most}.`
          return [{ claimIds: [...losses, strength].map(({ id }) => id), message }]
        }),
      )
    })
  },
}
