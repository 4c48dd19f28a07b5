import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { within } from '../../engine/within.ts'
import { coarseness } from './place-rank.ts'
import type { ToldPlace } from './tell-place.ts'
import type { ToldTime } from './tell-times.ts'

/** The times and places of a report with what they are to its happenings. */
export interface Told {
  readonly places: readonly ToldPlace[]
  readonly times: readonly ToldTime[]
}

/** Where and when a sentence sets what it tells. */
export interface Scene {
  readonly place: ToldPlace | null
  /** Where those sit who tell of what befell them. */
  readonly local: ToldPlace | null
  readonly time: ToldTime | null
  /** A day of a clause that only describes someone: good where nothing better is told. */
  readonly aside: TimeMention | null
  readonly counted: TimeMention | null
  /** The day of an entry in a log: "14:05 –". */
  readonly stamp: TimeMention | null
}

const NOTHING: Scene = { place: null, local: null, time: null, aside: null, counted: null, stamp: null }

/** What a bulletin orders its fighting by: a place of its own, whatever it names within. */
export const FRONTS = /^(sector|axis|front|direction)$/

/** "In Shan, a jet bombed the town of Namkham": a preposed place is where to look for the one behind the verb. */
const isPreposed = (place: ToldPlace, next: ToldPlace | undefined): next is ToldPlace =>
  next !== undefined &&
  place.verb === null &&
  next.verb !== null &&
  next.clause === null &&
  coarseness(next) < Math.max(4, coarseness(place))

/** Verbs whose object is a place that those it tells of are no longer in. */
const LEAVING = /^(flee|leave|escape|quit|abandon|evacuate)$/

/** Where a sentence that names several sites sets its happening. */
const mainSite = (all: readonly ToldPlace[]): ToldPlace | undefined => {
  // "people who were attacked near the bridge while they were fleeing Gao"
  const left = all.filter(({ verb, preposition }) => preposition === '' && verb !== null && LEAVING.test(verb.lemma))
  const sites = left.length < all.length ? all.filter((site) => !left.includes(site)) : all
  const [first, next] = sites.filter(({ clause }) => clause === null)
  if (first && first.verb === null && FRONTS.test(first.kind)) return first
  // "an attack near Gao, hours after a raid in Hypo": the clause behind is of something else.
  const firm = sites.find(({ isFirm, clause }) => isFirm && clause === null) ?? sites.find(({ isFirm }) => isFirm)
  if (firm) return firm
  // "Two raids rocked Balochistan as four were shot in Nawan": the region is but where to look.
  const isRegion = first !== undefined && first.preposition === '' && coarseness(first) >= 4
  const closer = isRegion ? sites.find((site) => site.clause === null && coarseness(site) < 3) : undefined
  return first && isPreposed(first, next) ? next : (closer ?? first ?? sites[0])
}

const isLong = ({ kind }: ToldTime): boolean => kind === 'month' || kind === 'year'

/** The day of the happening itself: "On 16 March troops stormed the ship, hijacked in December". */
const isOwnDay = ({ kind, role, clause }: ToldTime): boolean => kind === 'day' && role === 'happened' && clause === null

/** "Three weeks later, on 6 December": of two days the one that says more closely which it was. */
const closestDay = ([first, next]: readonly ToldTime[]): ToldTime | undefined =>
  first?.start && first.until && next?.precision === 1 && next.start && first.precision !== 1
    ? next.start >= first.start && next.start <= first.until
      ? next
      : first
    : first

/** A month or a year that is told of the happening itself: "the attack on Gao in June". */
const longTime = (times: readonly ToldTime[]): ToldTime | undefined =>
  times.find((time) => isLong(time) && time.role === 'happened' && time.start !== null && time.clause === null)

/**
 * Where and when a sentence itself sets its happening; nothing when it speaks of other times. What a report opens with it
 * is about, however long ago: there a month or a year sets the happening as a day does.
 */
export const sceneOf = (framed: Framed, { places, times: told }: Told, sentence: number, opens = false): Scene => {
  const range = framed.ranges[sentence] ?? { first: 0, end: 0 }
  const times = within(told, range.first, range.end)
  if (
    times.some(({ kind, clause }) => kind === 'period' && clause === null) ||
    (!opens &&
      times.some((time) => isLong(time) && time.role === 'happened' && time.clause === null) &&
      !times.some(isOwnDay))
  )
    return NOTHING
  const here = within(places, range.first, range.end)
  const sites = here.filter(({ role, isOuter }) => role === 'site' && !isOuter)
  const headings = here.filter(({ role }) => role === 'heading')
  const days = times.filter(({ kind, role }) => kind === 'day' && role === 'happened')
  return {
    place: mainSite(sites) ?? headings[0] ?? (opens ? here.find(({ role }) => role === 'topic') : undefined) ?? null,
    local: here.find(({ role }) => role === 'local') ?? null,
    time: closestDay(days.filter(({ clause }) => clause === null)) ?? longTime(times) ?? null,
    aside: days[0] ?? null,
    counted: times.find(({ kind, role }) => kind === 'day' && role === 'counted') ?? null,
    stamp: times.find(({ role }) => role === 'stamp') ?? null,
  }
}

/** The first place told, unless it is a country and a finer one follows. */
const finest = (known: ToldPlace | null, told: ToldPlace | null): ToldPlace | null =>
  known === null || (told !== null && coarseness(known) >= 6 && coarseness(told) < 6) ? told : known

/** "Five were hurt last week": no day of what was told before it. */
const closeTime = <Time extends TimeMention>(time: Time | null): Time | null => (time?.precision === 3 ? null : time)

/** The first scene of each happening: what a sentence before it is told of falls back on. */
export const firstScenes = (incidents: readonly number[], scenes: readonly Scene[]): ReadonlyMap<number, Scene> => {
  const first = new Map<number, Scene>()
  for (const [sentence, scene] of scenes.entries()) {
    const known = first.get(incidents[sentence] ?? 0) ?? NOTHING
    first.set(incidents[sentence] ?? 0, {
      place: finest(known.place, scene.place),
      local: known.local ?? scene.local,
      time: known.time ?? closeTime(scene.time),
      aside: known.aside ?? closeTime(scene.aside),
      counted: known.counted ?? scene.counted,
      stamp: null,
    })
  }
  return first
}
