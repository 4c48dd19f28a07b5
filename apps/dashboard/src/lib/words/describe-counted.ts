import type { Category, Claim } from '@reportedly/schema'

/** The categories of the coding manual as readers see them. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  civilian: 'civilians',
  'state-forces': 'state forces',
  'non-state-armed': 'non-state armed group',
  mixed: 'fighters and civilians together',
  'unknown-people': 'people, not said who',
  weapons: 'weapons',
  ammunition: 'ammunition',
  explosives: 'explosives',
  vehicles: 'vehicles',
  aircraft: 'aircraft',
  vessels: 'vessels',
  drugs: 'drugs',
  money: 'money',
  infrastructure: 'buildings and infrastructure',
  'other-materiel': 'other materiel',
}

/** Who or what a claim counts: the report’s words, else the category’s. */
export const describeCounted = ({ counted }: Pick<Claim, 'counted'>): string =>
  counted.text ?? CATEGORY_WORDS[counted.category]
