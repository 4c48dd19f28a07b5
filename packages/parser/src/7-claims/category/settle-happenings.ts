import type { Category, Claim, Measure } from '@reportedly/schema'
import { isOpen } from './is-open.ts'
import { withCategory } from './with-category.ts'

const HARM: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties', 'missing', 'neutralised'])

/** Whom a happening has harmed so far: their categories, and whether the text has left anyone’s open. */
interface Harmed {
  readonly categories: ReadonlySet<Category>
  readonly open: boolean
}

const isTold = ({ measure, scope, subsetOf, quantity, modality }: Claim): boolean =>
  HARM.has(measure) && scope === 'incident' && subsetOf === null && quantity.high !== 0 && modality !== 'denied'

/** Whether a claim counts several: one person hurt says nothing of who the others were. */
const isSeveral = ({ quantity: { low, high } }: Claim): boolean => low !== 1 || high !== 1

/** Bodies and people are anyone's, found or counted by anyone: only a side's own men go on being its men. */
const isOfSame = ({ counted: { text } }: Claim, kind: Category): boolean =>
  kind !== 'civilian' && (text === null || /\b(m[ae]n|others?|wounded|members?)$/i.test(text))

/**
 * Gives a figure that does not say whose people it counts the category of all whom the same happening is told to have
 * harmed before: "38 villagers were killed … 41 had been buried by noon". Where two kinds were harmed, or the text has
 * left one figure open, it stays open.
 */
export const settleHappenings = (claims: readonly Claim[]): readonly Claim[] => {
  const happenings = new Map<number, Harmed>()
  return claims.map((claim) => {
    if (!isTold(claim)) return claim
    const harmed = happenings.get(claim.incident) ?? { categories: new Set<Category>(), open: false }
    const [only] = harmed.categories
    const isSettled = only !== undefined && harmed.categories.size === 1 && !harmed.open && only !== 'mixed'
    const settled = isOpen(claim) && isSettled && isOfSame(claim, only) ? withCategory(claim, only) : claim
    if (isSeveral(settled))
      happenings.set(claim.incident, {
        categories: isOpen(settled) ? harmed.categories : new Set([...harmed.categories, settled.counted.category]),
        open: harmed.open || isOpen(settled),
      })
    return settled
  })
}
