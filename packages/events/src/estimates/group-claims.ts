import { type Category, type Claim, MATERIEL_CATEGORIES, MEASURES, PEOPLE_CATEGORIES } from '@reportedly/schema'
import { compareText } from '../compare-text.ts'

/** Claims whose figures may be set side by side. */
export interface ClaimGroup {
  readonly measure: Claim['measure']
  /** Null for all groups of people together. */
  readonly category: Category | null
  readonly unit: string
  readonly claims: readonly Claim[]
}

const MEASURE_ORDER = Object.keys(MEASURES)
const CATEGORY_ORDER: readonly string[] = [...PEOPLE_CATEGORIES, ...MATERIEL_CATEGORIES]

const byDisplayOrder = (one: ClaimGroup, other: ClaimGroup): number =>
  MEASURE_ORDER.indexOf(one.measure) - MEASURE_ORDER.indexOf(other.measure) ||
  CATEGORY_ORDER.indexOf(one.category ?? '') - CATEGORY_ORDER.indexOf(other.category ?? '') ||
  compareText(one.unit, other.unit)

/** Groups claims by measure, category and unit, in the order of display. */
export const groupClaims = (claims: readonly Claim[]): readonly ClaimGroup[] =>
  [
    // Only a unit may be of several words, so that it stands last.
    ...Map.groupBy(claims, ({ measure, counted, quantity }) => `${measure} ${counted.category} ${quantity.unit}`),
  ]
    .flatMap(([, members]) =>
      members.slice(0, 1).map(({ measure, counted, quantity }) => ({
        measure,
        category: counted.category,
        unit: quantity.unit,
        claims: members,
      })),
    )
    .toSorted(byDisplayOrder)

/** Groups claims about people by measure and unit whatever the category; only those of several categories. */
export const groupAcrossCategories = (claims: readonly Claim[]): readonly ClaimGroup[] => {
  const people = claims.filter(({ counted }) => PEOPLE_CATEGORIES.some((category) => category === counted.category))
  return [...Map.groupBy(people, ({ measure, quantity }) => `${measure} ${quantity.unit}`).values()]
    .filter((members) => new Set(members.map(({ counted }) => counted.category)).size > 1)
    .flatMap((members) =>
      members
        .slice(0, 1)
        .map(({ measure, quantity }) => ({ measure, category: null, unit: quantity.unit, claims: members })),
    )
    .toSorted(byDisplayOrder)
}
