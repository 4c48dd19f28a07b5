import { type Claim, PEOPLE_CATEGORIES } from '@reportedly/schema'

type Category = Claim['counted']['category']

const UNDIVIDED: readonly Category[] = ['unknown-people', 'mixed']

/** Whether a category says no more than that people are counted, or several kinds of them. */
export const isUndivided = (category: Category): boolean => UNDIVIDED.includes(category)

export const isPeople = (category: Category): boolean => PEOPLE_CATEGORIES.some((each) => each === category)

/** Whether two claims can count the same people or things: one category, or people whom one of the two does not divide. */
export const canCountTheSame = ({ counted: one }: Claim, { counted: other }: Claim): boolean =>
  one.category === other.category ||
  (isPeople(one.category) && isPeople(other.category) && (isUndivided(one.category) || isUndivided(other.category)))

/** Smaller numbers agree by chance: an army may well speak of two soldiers and of two rebels. */
const SMALLEST_TELLING = 5

export const isTelling = ({ quantity: { low, high } }: Claim): boolean => (low ?? high ?? 0) >= SMALLEST_TELLING
