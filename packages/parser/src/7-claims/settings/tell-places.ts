import type { Framed } from '../../5-frames/fill-frames.ts'
import { addressOf } from './address-of.ts'
import { recallPlaces } from './recall-places.ts'
import { type ToldPlace, tellPlace } from './tell-place.ts'

/** Says of every place of a report, in their order, what it is to the happening; those told again by what they are included. */
export const tellPlaces = (framed: Framed): readonly ToldPlace[] => {
  const named = framed.places.map((place, index) => ({
    ...tellPlace(framed, place),
    ...addressOf(framed, framed.places, index),
  }))
  const recalled = recallPlaces(framed, named)
  if (recalled.length === 0) return named
  const all = [...named, ...recalled].sort((a, b) => a.first - b.first)
  return all.map((place, index) => {
    const address = addressOf(framed, all, index)
    return { ...place, ...address, enclosing: address.enclosing ?? place.enclosing }
  })
}
