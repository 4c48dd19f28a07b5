import type { Actor } from '../actor.ts'
import type { Attribution } from '../attribution.ts'
import type { Counted } from '../counted.ts'
import type { Place } from '../place.ts'
import type { Time } from '../time.ts'

/** A link of a chain: somebody of whom no more is known than the name, or the publisher where there is none. */
export const speaker = (name: string | null, given: Partial<Attribution> = {}): Attribution => ({
  name,
  sourceId: null,
  kind: 'unknown',
  span: null,
  verb: null,
  inherited: false,
  ...given,
})

/** The group that is counted, of a category. */
export const group = (category: Counted['category'], text: string | null = null): Counted => ({
  text,
  span: null,
  category,
  actorId: null,
  attributes: [],
})

/** Those held responsible, by name. */
export const parties = (...names: readonly string[]): Actor => ({
  text: names.join(' and '),
  span: null,
  inherited: false,
  parties: names.map((name) => ({ name, actorId: null })),
})

/** A town (UCDP precision 1), without coordinates; "ZZ" is a country that ISO 3166 leaves to its users. */
export const town = (name: string, country: string | null = 'ZZ'): Place => ({
  text: name,
  span: null,
  name,
  country,
  latitude: null,
  longitude: null,
  precision: 1,
})

/** A day, or the days from one to another, both included. */
export const days = (start: string, end = start): Time => ({
  text: start,
  span: null,
  start,
  end,
  precision: start === end ? 1 : 2,
})
