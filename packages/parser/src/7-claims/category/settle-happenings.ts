import type { Category, Claim, Measure } from '@reportedly/schema'
import { OPEN_WORDS } from '../en/own-side.ts'
import { SET_APART } from '../en/same-happening.ts'
import { isOpen } from './is-open.ts'
import { withCategory } from './with-category.ts'

const HARM: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties', 'missing', 'neutralised'])

/** Whom a happening has harmed so far: their categories, and whether the text has left anyone’s open. */
interface Harmed {
  readonly categories: ReadonlySet<Category>
  readonly open: boolean
  /** Whether the figure told first is a firm one: a range of rival counts may hold others. */
  readonly firm: boolean
}

const isTold = ({ measure, scope, subsetOf, quantity, modality }: Claim): boolean =>
  HARM.has(measure) && scope === 'incident' && subsetOf === null && quantity.high !== 0 && modality !== 'denied'

/** How far behind a whole its parts say what it is made up of, in characters: a survivor tells of his kin later. */
const NEARBY = 400

/** Figures of which parts are told right with them. */
const brokenDown = (claims: readonly Claim[]): ReadonlySet<string> => {
  const endOf = new Map(claims.map(({ id, evidence }) => [id, evidence.position.end]))
  return new Set(
    claims.flatMap(({ subsetOf, evidence }) =>
      subsetOf !== null && evidence.position.start - (endOf.get(subsetOf) ?? 0) <= NEARBY ? subsetOf : [],
    ),
  )
}

/** Whether a claim counts several: one person hurt says nothing of who the others were. */
const isSeveral = ({ quantity: { low, high } }: Claim): boolean => low !== 1 || high !== 1

/** How many civilians told first make it an attack on them, and not two among others. */
const MANY = 5

/**
 * "At least 38 villagers", "60 people, all of them elderly": a toll by its own words, and no range of rival counts. A
 * whole of which only parts are known is none.
 */
const isFirm = (
  { id, quantity: { low, high }, counted: { text, category } }: Claim,
  wholes: ReadonlySet<string>,
): boolean =>
  low !== null &&
  low >= MANY &&
  (high === null || high === low) &&
  text !== null &&
  // "the mayor and five of his staff": those about one man are no toll.
  !/\bstaff$/i.test(text) &&
  (!OPEN_WORDS.test(text.toLowerCase()) || (category === 'civilian' && !wholes.has(id)))

/**
 * "38 villagers were killed … 41 had been buried": whoever counts, it is the villagers. Bodies and people found where
 * fighters fell are anyone's: only a side's own men go on being its men.
 */
const isOfSame = ({ counted: { text } }: Claim, kind: Category, firm: boolean): boolean =>
  kind === 'civilian' ? firm : text === null || /\b(men|others?|wounded|members?)$/i.test(text)

/** Whether a figure that is told of another happening may still be of the one a report opens with: neither place nor day sets it apart. */
const isOfLead = (lead: Claim, { place, time, evidence: { sentence } }: Claim, text: string): boolean =>
  !SET_APART.test(text.slice(sentence.start, sentence.end)) &&
  (place === null || place.name === lead.place?.name) &&
  (time === null || lead.time === null || (time.start === lead.time.start && time.end === lead.time.end))

/**
 * Gives a figure that does not say whose people it counts the category of all whom the same happening is told to have
 * harmed before: "38 villagers were killed … 41 had been buried by noon". Where two kinds were harmed, or the text has
 * left one figure open, it stays open. A happening that begins with an open figure goes on from what its doer did before.
 */
export const settleHappenings = (claims: readonly Claim[], text: string): readonly Claim[] => {
  const happenings = new Map<number, Harmed>()
  const byDoer = new Map<string, Harmed>()
  const wholes = brokenDown(claims)
  const lead = claims.find(isTold)
  /** Whom the happening that the report opens with has harmed, for one that has no other place: "A nurse counted 58 bodies". */
  const leadOf = (claim: Claim): Harmed | undefined =>
    lead && isFirm(lead, wholes) && isOfLead(lead, claim, text) ? happenings.get(lead.incident) : undefined
  return claims.map((claim) => {
    if (!isTold(claim)) return claim
    const doer = claim.actor?.text.toLowerCase() ?? ''
    const harmed = happenings.get(claim.incident) ??
      (isOpen(claim) ? (byDoer.get(doer) ?? leadOf(claim)) : undefined) ?? {
        categories: new Set<Category>(),
        open: false,
        firm: isFirm(claim, wholes),
      }
    const [only] = harmed.categories
    const isSettled = only !== undefined && harmed.categories.size === 1 && !harmed.open && only !== 'mixed'
    const settled = isOpen(claim) && isSettled && isOfSame(claim, only, harmed.firm) ? withCategory(claim, only) : claim
    if (isSeveral(settled)) {
      const known = {
        categories: isOpen(settled) ? harmed.categories : new Set([...harmed.categories, settled.counted.category]),
        open: harmed.open || isOpen(settled),
        firm: harmed.firm,
      }
      happenings.set(claim.incident, known)
      if (doer !== '') byDoer.set(doer, known)
    }
    return settled
  })
}
