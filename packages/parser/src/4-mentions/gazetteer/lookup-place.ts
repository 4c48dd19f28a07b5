import { foldName } from './fold-name.ts'
import { indexPlaces, type PlaceIndex } from './index-places.ts'
import type { PlaceEntry } from './place-entry.ts'
import { isOwnName, readLead } from './read-lead.ts'
import { remember } from '../../engine/remember.ts'

let index: PlaceIndex | undefined

const getIndex = (): PlaceIndex => (index ??= indexPlaces())

/**
 * All places of that name, in any case and with or without diacritics: countries first, then the most populous; a region
 * ranks by its people, but behind a city of its own name. Empty when unknown.
 */
export const lookupPlace = remember((name: string): readonly PlaceEntry[] => {
  const leads = getIndex().leads.get(foldName(name)) ?? []
  return typeof leads === 'number' ? [readLead(leads)] : leads.map(readLead)
})

/** Whether any place name begins with this word, folded by `foldName`; a scanner need look no further when not. */
export const isPlaceWord = (foldedFirstWord: string): boolean => {
  const { leads, firstWords } = getIndex()
  return leads.has(foldedFirstWord) || firstWords.has(foldedFirstWord)
}

/** How many words (as `foldName` parts them) the longest place name has. */
export const maxPlaceWords = (): number => getIndex().maxWords

/** Whether a name is that of a place and neither an everyday word nor a name of people. */
export const isPlaceName = remember((name: string): boolean => {
  const leads = getIndex().leads.get(foldName(name))
  return leads !== undefined && (typeof leads === 'number' ? isOwnName(leads) : leads.some(isOwnName))
})
