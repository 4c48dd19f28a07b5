import type { Check } from './check.ts'

/** A part that is larger than the whole it is said to be part of: "7 civilians, including 11 children". */
export const subsetExceedsTotal: Check = {
  name: 'checks/subset-exceeds-total',
  find: (claims) => {
    const wholes = new Map(claims.map((claim) => [claim.id, claim]))
    return claims.flatMap((part) => {
      const whole = part.subsetOf === null ? undefined : wholes.get(part.subsetOf)
      const [least, most] = [part.quantity.low, whole?.quantity.high ?? null]
      if (whole === undefined || least === null || most === null || least <= most) return []
      const [partQuote, wholeQuote] = [part.evidence.quote.exact, whole.evidence.quote.exact]
      const message = `“${partQuote}” is said to be part of “${wholeQuote}”, yet is more: at least ${least}, out of at most ${most}.`
      return [{ claimIds: [part.id, whole.id], message }]
    })
  },
}
