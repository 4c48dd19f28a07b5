import type { Claim } from '@reportedly/schema'
import { describeFigure } from '../labels/describe-figure.ts'
import type { Difference, DifferenceKind } from './difference.ts'

const KINDS: Readonly<Record<DifferenceKind, string>> = {
  scope: 'part and whole',
  certainty: 'how sure they are',
  definition: 'what they count',
  group: 'whom they count',
  time: 'earlier and later tolls',
  stake: 'own and enemy losses',
  bounds: 'bounds and rounding',
  contradiction: 'plain contradiction',
}

/** A kind of difference as a heading: "whom they count". */
export const describeDifferenceKind = (kind: DifferenceKind): string => KINDS[kind]

const speakerOf = (claim: Claim): string => {
  const name = claim.attribution.find((link) => link.name !== null)?.name
  return name === undefined || name === null ? 'no named speaker' : name
}

const quote = (claim: Claim): string => `“${describeFigure(claim)}” (${speakerOf(claim)})`

/** A difference in one sentence: both figures with their speakers, and what it comes from. `claims` holds both claims. */
export const describeDifference = ({ claimIds, reasons }: Difference, claims: readonly Claim[]): string => {
  const told = claimIds.flatMap((id) => claims.find((claim) => claim.id === id) ?? []).map(quote)
  return `${told.join(' and ')}: ${reasons.map(({ message }) => message).join('; ')}.`
}
