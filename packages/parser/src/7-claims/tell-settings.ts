import { within } from '../engine/within.ts'
import type { PlaceMention } from '../4-mentions/place-mention.ts'
import type { TimeMention } from '../4-mentions/time-mention.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { isDateline } from './is-dateline.ts'
import { tellIncidents } from './tell-incidents.ts'
import { isSpeechTime } from './time-of.ts'

/** Where and when a sentence's happenings are, as far as the sentences before it say. */
export interface Setting {
  readonly incident: number
  readonly place: PlaceMention | null
  readonly time: TimeMention | null
}

const isMain = (framed: Framed, time: TimeMention): boolean => time.kind === 'day' && !isSpeechTime(framed, time)

interface Scene {
  readonly place: PlaceMention | null
  readonly time: TimeMention | null
}

/** Where and when a sentence itself sets its happening; nothing when it speaks of other times. */
const sceneOf = (framed: Framed, sentence: number): Scene => {
  const range = framed.ranges[sentence] ?? { first: 0, end: 0 }
  const isTold = ({ first }: { readonly first: number }): boolean => !isDateline(framed, first)
  const times = within(framed.times, range.first, range.end).filter(isTold)
  if (times.some(({ kind }) => kind === 'period' || kind === 'year' || kind === 'month'))
    return { place: null, time: null }
  return {
    place: within(framed.places, range.first, range.end).find(isTold) ?? null,
    time: times.find((time) => isMain(framed, time)) ?? null,
  }
}

/** The first scene of each happening: what a sentence before it is told of falls back on. */
const firstScenes = (incidents: readonly number[], scenes: readonly Scene[]): ReadonlyMap<number, Scene> => {
  const first = new Map<number, Scene>()
  for (const [sentence, scene] of scenes.entries()) {
    const incident = incidents[sentence] ?? 0
    const known = first.get(incident)
    first.set(incident, { place: known?.place ?? scene.place, time: known?.time ?? scene.time })
  }
  return first
}

/** For each sentence the setting its happening has by then: the last one told, else the first that will be. */
export const tellSettings = (framed: Framed): readonly Setting[] => {
  const incidents = tellIncidents(framed)
  const scenes = framed.ranges.map((_, sentence) => sceneOf(framed, sentence))
  const ahead = firstScenes(incidents, scenes)
  const hasFrames = new Set(framed.frames.map(({ first }) => framed.tokens.sentence[first]))
  let place: PlaceMention | null = null
  let time: TimeMention | null = null
  return scenes.map((scene, sentence) => {
    const incident = incidents[sentence] ?? 0
    if (incident !== (incidents[sentence - 1] ?? 0)) [place, time] = [null, null]
    const coming = ahead.get(incident)
    const setting = { incident, place: place ?? coming?.place ?? null, time: time ?? coming?.time ?? null }
    if (scene.place && (place === null || hasFrames.has(sentence))) place = scene.place
    if (scene.time && (time === null || hasFrames.has(sentence))) time = scene.time
    return setting
  })
}
