import { type Category, PEOPLE_CATEGORIES } from '@reportedly/schema'

const PEOPLE: ReadonlySet<Category> = new Set<Category>(PEOPLE_CATEGORIES)

/** The category as it is scored: one of people as it is, one of things as "materiel". */
export const categoryGroup = (category: Category): string => (PEOPLE.has(category) ? category : 'materiel')
