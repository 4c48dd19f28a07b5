import { type Category, MATERIEL_CATEGORIES, PEOPLE_CATEGORIES } from '@reportedly/schema'
import { CATEGORY_WORDS } from '../words/describe-counted.ts'

/** Colour and pattern of a category, by number; both tell it from the others. */
export type MarkNumber = 1 | 2 | 3 | 4 | 5 | 6

export interface CategoryMark {
  readonly category: Category
  readonly words: string
  readonly mark: MarkNumber
}

const PEOPLE: Readonly<Partial<Record<Category, MarkNumber>>> = {
  civilian: 1,
  'state-forces': 2,
  'non-state-armed': 3,
  mixed: 4,
  'unknown-people': 5,
}

const ORDER: readonly Category[] = [...PEOPLE_CATEGORIES, ...MATERIEL_CATEGORIES]

const BY_TURNS: readonly MarkNumber[] = [1, 2, 3, 4, 5]

/**
 * Marks the categories of a chart, in the order of display. People keep their mark on every chart; things take theirs by
 * turns, and share the last when there are many.
 */
export const markCategories = (present: Iterable<Category>): readonly CategoryMark[] => {
  const found = new Set(present)
  return ORDER.filter((category) => found.has(category)).map((category, index) => ({
    category,
    words: CATEGORY_WORDS[category],
    mark: PEOPLE[category] ?? BY_TURNS[index] ?? 6,
  }))
}
