import { foldName } from '../../src/4-mentions/gazetteer/fold-name.ts'
import type { DraftPlace } from './draft-place.ts'
import { namesOfPeople } from './names-of-people.ts'
import { neverPlaces } from './never-places.ts'

/** A place and those of its folded names that are everyday words or names of people as well. */
export interface FlaggedPlace {
  readonly place: DraftPlace
  readonly common: ReadonlySet<string>
}

const wellKnown = 200_000

const isTown = (kind: DraftPlace['kind']): boolean => kind === 'city' || kind === 'village'

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  )
const people = words(namesOfPeople)
const never = words(neverPlaces)

const namesOf = (place: DraftPlace): readonly string[] => [foldName(place.name), ...place.aliases]

/**
 * Marks names that are English words (SCOWL sizes 10–35) or names of people. A place that is never meant goes; so does
 * an everyday word as a mere second spelling ("Tell" for Till), and every name of one or two letters.
 */
export const flagCommon = (places: readonly DraftPlace[], english: readonly string[]): readonly FlaggedPlace[] => {
  const everyday = new Set(english.filter((word) => word === word.toLowerCase()).map(foldName))
  const isCommon = (name: string): boolean => people.has(name) || name.split(' ').every((word) => everyday.has(word))
  // "Turkey" is the country first, "US" and "CAR" less surely. In several words, capitals tell "Red Sea" and "Port Said" from prose; not so with a village called At Tall.
  const isFlagged = (name: string, { kind, weight }: DraftPlace): boolean =>
    isCommon(name) &&
    (kind === 'country' ? name.length <= 3 : !name.includes(' ') || (isTown(kind) && weight < wellKnown))
  return places
    .filter(({ name }) => foldName(name).length > 2 && !never.has(foldName(name)))
    .map((place) => {
      const aliases = place.aliases.filter(
        (name) => !never.has(name) && (place.kind === 'country' || name.includes(' ') || !isCommon(name)),
      )
      const kept = { ...place, aliases }
      return { place: kept, common: new Set(namesOf(kept).filter((name) => isFlagged(name, kept))) }
    })
}
