import { type Claim, MEASURES } from '@reportedly/schema'
import { NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import { WHOLES } from '../en/details.ts'

/** A figure of this happening that others may be parts of. */
export interface Toll {
  readonly claim: Claim
  readonly figure: number
  readonly head: string
}

/** The lower bound of a figure, or the upper where there is no lower; 0 for a vague one. */
export const figureOf = ({ quantity: { low, high } }: Claim): number => low ?? high ?? 0

/** The nearest speaker of a claim; null where the publisher speaks in its own voice. */
export const speakerOf = ({ attribution: [nearest] }: Claim): string | null => (nearest?.span ? nearest.name : null)

/** The noun that a claim counts, in lower case; empty when it leaves it out. */
export const headOf = ({ counted }: Claim): string =>
  counted.text
    ?.toLowerCase()
    .replace(
      /(,| (of|in|from|armed|named|with|who|including|belonging|carrying|wearing|guarding|mounted|wrapped)\b).*$/s,
      '',
    )
    .split(/\s+/)
    .at(-1)
    ?.replace(/['’]$/, '') ?? ''

export const tollOf = (claim: Claim): Toll => ({ claim, figure: figureOf(claim), head: headOf(claim) })

/** Whether a claim is of people whom this happening befell, and not yet a part of another figure. */
export const isWhole = ({ measure, scope, modality, subsetOf }: Claim): boolean =>
  MEASURES[measure].domain === 'people' &&
  measure !== 'strength' &&
  scope === 'incident' &&
  modality === 'asserted' &&
  subsetOf === null

const SIDES: ReadonlySet<string> = new Set(['state-forces', 'non-state-armed'])

/** Whether the people of a toll can be those of a detail: "six priests" hold no "two women", "eight civilians" do. */
export const isOpenTo = ({ claim, head }: Toll, detail: Claim): boolean => {
  const [whole, part] = [claim.counted.category, detail.counted.category]
  if (SIDES.has(whole) || (SIDES.has(part) && whole === 'civilian')) return whole === part
  return head === '' || WHOLES.test(head) || NOUN_FORMS.get(head)?.class === 'unknown-people'
}
