import { within } from '../engine/within.ts'
import type { PlaceMention } from '../4-mentions/place-mention.ts'
import type { TimeMention } from '../4-mentions/time-mention.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { isDateline } from '../4-mentions/is-dateline.ts'
import { tellIncidents } from './tell-incidents.ts'
import type { ToldTime } from './tell-times.ts'

/** Where and when a sentence's happenings are, as far as the sentences before it say. */
export interface Setting {
  readonly incident: number
  readonly place: PlaceMention | null
  readonly time: TimeMention | null
  /** When its dead were found or its toll given, for a happening that is not dated otherwise. */
  readonly counted: TimeMention | null
}

interface Scene {
  readonly place: PlaceMention | null
  readonly time: TimeMention | null
  /** A day of a clause that only describes someone: good where nothing better is told. */
  readonly aside: TimeMention | null
  readonly counted: TimeMention | null
  /** The day of an entry in a log: "14:05 –". */
  readonly stamp: TimeMention | null
}

const NOTHING: Scene = { place: null, time: null, aside: null, counted: null, stamp: null }

/** Where and when a sentence itself sets its happening; nothing when it speaks of other times. */
const sceneOf = (framed: Framed, told: readonly ToldTime[], sentence: number): Scene => {
  const range = framed.ranges[sentence] ?? { first: 0, end: 0 }
  const isTold = ({ first }: { readonly first: number }): boolean => !isDateline(framed, first)
  const times = within(told, range.first, range.end)
  if (times.some(({ kind }) => kind === 'period' || kind === 'year' || kind === 'month')) return NOTHING
  const days = times.filter(({ kind, role }) => kind === 'day' && role === 'happened')
  return {
    place: within(framed.places, range.first, range.end).find(isTold) ?? null,
    time: days.find(({ clause }) => clause === null) ?? null,
    aside: days[0] ?? null,
    counted: times.find(({ kind, role }) => kind === 'day' && role === 'counted') ?? null,
    stamp: times.find(({ role }) => role === 'stamp') ?? null,
  }
}

/** The first scene of each happening: what a sentence before it is told of falls back on. */
const firstScenes = (incidents: readonly number[], scenes: readonly Scene[]): ReadonlyMap<number, Scene> => {
  const first = new Map<number, Scene>()
  for (const [sentence, scene] of scenes.entries()) {
    const known = first.get(incidents[sentence] ?? 0) ?? NOTHING
    first.set(incidents[sentence] ?? 0, {
      place: known.place ?? scene.place,
      time: known.time ?? scene.time,
      aside: known.aside ?? scene.aside,
      counted: known.counted ?? scene.counted,
      stamp: null,
    })
  }
  return first
}

/** For each sentence the setting its happening has by then: the last one told, else the first that will be. */
export const tellSettings = (framed: Framed, told: readonly ToldTime[]): readonly Setting[] => {
  const incidents = tellIncidents(framed, told)
  const scenes = framed.ranges.map((_, sentence) => sceneOf(framed, told, sentence))
  const ahead = firstScenes(incidents, scenes)
  const hasFrames = new Set(framed.frames.map(({ first }) => framed.tokens.sentence[first]))
  let place: PlaceMention | null = null
  let time: TimeMention | null = null
  return scenes.map((scene, sentence) => {
    const incident = incidents[sentence] ?? 0
    if (incident !== (incidents[sentence - 1] ?? 0)) [place, time] = [null, null]
    const coming = ahead.get(incident)
    if (scene.stamp) time = scene.stamp
    const setting = {
      incident,
      place: place ?? coming?.place ?? null,
      time: time ?? coming?.time ?? coming?.aside ?? null,
      counted: coming?.counted ?? null,
    }
    if (scene.place && (place === null || hasFrames.has(sentence))) place = scene.place
    const opens = framed.sentences[sentence]?.paragraph !== framed.sentences[sentence - 1]?.paragraph
    if (scene.time && (time === null || opens || hasFrames.has(sentence))) time = scene.time
    return setting
  })
}
