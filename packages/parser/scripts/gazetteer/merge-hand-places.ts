import { foldName } from '../../src/4-mentions/gazetteer/fold-name.ts'
import type { DraftPlace } from './draft-place.ts'
import { handPlaces } from './hand-places.ts'
import { soundOf } from './sound-of.ts'

const weights: Readonly<Record<Exclude<DraftPlace['kind'], 'country'>, number>> = {
  water: 5_000_000,
  area: 200_000,
  part: 200_000,
  region: 200_000,
  district: 50_000,
  city: 20_000,
  village: 2_000,
}
const isKind = (kind: string): kind is keyof typeof weights => Object.hasOwn(weights, kind)

const readLine = (line: string): DraftPlace => {
  const [name = '', country = '', latitude = '', longitude = '', kind = '', aliases = ''] = line.split('|')
  if (!isKind(kind)) throw new Error(`hand-places.ts: no such kind "${kind}" in "${line}"`)
  const folded = foldName(name)
  return {
    name,
    country: country || null,
    latitude: Number(latitude),
    longitude: Number(longitude),
    kind,
    population: null,
    aliases: [...new Set(aliases.split(';').filter(Boolean).map(foldName))].filter((alias) => alias !== folded),
    weight: weights[kind],
  }
}

const isSettlement = ({ kind }: DraftPlace): boolean => kind === 'city' || kind === 'village'
const names = (place: DraftPlace): readonly string[] => [foldName(place.name), ...place.aliases]

const isNear = (hand: DraftPlace, held: DraftPlace, degrees: number): boolean =>
  Math.hypot(hand.latitude - held.latitude, hand.longitude - held.longitude) < degrees

const sharesName = (hand: DraftPlace, held: DraftPlace): boolean => {
  const heldNames = names(held)
  return names(hand).some((name) => heldNames.includes(name))
}

/** Two towns of one name within half a degree, or of one sound side by side; regions and areas by name alone. */
const isSame = (hand: DraftPlace, held: DraftPlace): boolean => {
  if (hand.country !== held.country) return false
  if (!isSettlement(hand)) return hand.kind === held.kind && sharesName(hand, held)
  if (!isSettlement(held)) return false
  return (
    (isNear(hand, held, 0.5) && sharesName(hand, held)) ||
    (isNear(hand, held, 0.06) && soundOf(foldName(hand.name)) === soundOf(foldName(held.name)))
  )
}

/** Adds the hand-written places; one that is held already gives its names alone. */
export const mergeHandPlaces = (
  places: readonly DraftPlace[],
): { readonly merged: readonly DraftPlace[]; readonly dropped: readonly string[] } => {
  const merged = [...places]
  const dropped: string[] = []
  const byCountry = Map.groupBy(merged.keys(), (index) => merged[index]?.country ?? '')
  for (const hand of handPlaces.trim().split('\n').map(readLine)) {
    const index = byCountry.get(hand.country ?? '')?.find((each) => {
      const held = merged[each]
      return held !== undefined && isSame(hand, held)
    })
    const held = index === undefined ? undefined : merged[index]
    if (index === undefined || held === undefined) {
      merged.push(hand)
      continue
    }
    dropped.push(hand.name)
    const aliases = new Set([...names(held), ...hand.aliases])
    aliases.delete(foldName(hand.name))
    // The spelling of the hand-written line leads: it is how reports write the place.
    merged[index] = { ...held, name: hand.name, aliases: [...aliases] }
  }
  return { merged, dropped }
}
