import type { Claim } from '@reportedly/schema'
import { areRelated } from '../disagreements/related-measures.ts'
import { listStatedNumbers } from '../mutations/stated-numbers.ts'
import { canCountTheSame, isTelling } from '../mutations/tells-same.ts'
import { makeKeySets } from '../near-copies/make-key-sets.ts'
import { type FirmFigures, listFirmFigures, saysOtherwise } from './firm-figures.ts'

/** What one report has of a speaker’s announcement, with one of its numbers. */
interface Told {
  readonly claim: Claim
  /** Key of the announcement as far as this report goes. */
  readonly part: string
  readonly number: number
}

/**
 * What a report tells on one speaker’s word was said at one time, but for the figure that it says another has replaced
 * ("54, up from eight"), and for what the speaker says of figures that others give.
 */
const keyPart = ({ id, reportId, modality }: Claim, replaced: ReadonlySet<string>): string =>
  JSON.stringify([reportId, modality === 'denied' ? 'denied' : replaced.has(id) ? 'replaced' : 'said'])

const listReplaced = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ revises }) => revises ?? []))

/** Whether two reports can have one figure from one announcement; a small number is no more than chance in other words. */
const canBeOneFigure = ({ claim: one }: Told, { claim: other }: Told): boolean =>
  canCountTheSame(one, other) &&
  (one.measure === other.measure || (isTelling(one) && areRelated(one.measure, other.measure)))

/** So many announcements that share a number are compared; what comes after could only be one of many. */
const MOST_COMPARED = 16

/** So much more may be said in a round number: "more than 80" for 85. */
const ROUNDING = 1.1

const isRound = ({ claim: { quantity }, number }: Told): boolean =>
  number % 10 === 0 && /^(?:at-least|more-than|approximately)$/.test(quantity.qualifier)

/** Every two tellings whose numbers agree, each with the first few of its number, and round ones with what they round. */
const pairByNumber = (told: readonly Told[]): readonly (readonly [Told, Told])[] => {
  const byNumber = [...Map.groupBy(told, ({ number }) => number)].toSorted(([one], [other]) => one - other)
  return byNumber.flatMap(([number, own], at) => {
    const firsts = own.slice(0, MOST_COMPARED)
    const round = firsts.find(isRound)
    const next = byNumber.slice(at + 1, at + 1 + MOST_COMPARED).filter(([larger]) => larger < number * ROUNDING)
    return [
      ...own.flatMap((one, place) => firsts.slice(0, place).map((first) => [first, one] as const)),
      ...(round === undefined
        ? []
        : next.flatMap(([, larger]) => larger.slice(0, 1).map((one) => [round, one] as const))),
    ]
  })
}

/**
 * Sorts the claims of one speaker on one event, in the order of reports and text, into its announcements: what it said
 * at one time. The claims of one report are one announcement, but for replaced figures; those of another report are the
 * same one where they have a figure in common and none that excludes the other’s.
 */
export const listAnnouncements = (claims: readonly Claim[]): readonly (readonly string[])[] => {
  const replaced = listReplaced(claims)
  const parts = new Map(claims.map((claim) => [claim, keyPart(claim, replaced)]))
  const partOf = (claim: Claim): string => parts.get(claim) ?? claim.id
  const firm: ReadonlyMap<string, FirmFigures> = listFirmFigures(claims, partOf)
  const told = claims
    .filter(({ modality }) => modality !== 'denied')
    .flatMap((claim) => listStatedNumbers(claim.quantity).map((number) => ({ claim, part: partOf(claim), number })))
  const sets = makeKeySets()
  for (const own of Map.groupBy(told, ({ claim }) => claim.quantity.unit).values())
    for (const [one, other] of pairByNumber(own))
      if (
        one.part !== other.part &&
        canBeOneFigure(one, other) &&
        !saysOtherwise(firm.get(one.part), firm.get(other.part))
      )
        sets.join(one.part, other.part)
  return [...Map.groupBy(claims, (claim) => sets.find(partOf(claim))).values()].map((own) => own.map(({ id }) => id))
}
