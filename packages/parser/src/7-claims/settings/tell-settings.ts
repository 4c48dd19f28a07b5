import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { headlineEnd } from '../../1-sentences/headline-end.ts'
import { WITHIN_TOWNS } from '../en/circumstances.ts'
import { tellIntroduced } from './tell-introduced.ts'
import { isLoneLine } from './is-lone-line.ts'
import { listPlace } from './list-place.ts'
import { looksBack } from './looks-back.ts'
import { movesScene } from './moves-scene.ts'
import { coarseness } from './place-rank.ts'
import { firstScenes, sceneOf, type Told } from './scene-of.ts'
import type { ToldTime } from './tell-times.ts'
import { homeIn, opensQuotation } from './tells-of-home.ts'
import { tellIncidents, tellsOfOther } from './tell-incidents.ts'
import type { ToldPlace } from './tell-place.ts'

/** Where and when a sentence's happenings are, as far as the sentences before it say. */
export interface Setting {
  readonly incident: number
  readonly place: ToldPlace | null
  /** True for the headline and the sentence below it. */
  readonly isLead: boolean
  /** Where the sentences behind it set it first. */
  readonly coming: ToldPlace | null
  /** The place told last, of whatever happening. */
  readonly there: ToldPlace | null
  readonly time: TimeMention | null
  /** Whether the sentences of its paragraph before it have set it on a day. */
  readonly isDated: boolean
  /** Whether they have said where. */
  readonly isPlaced: boolean
  /** When its dead were found or its toll given, for a happening that is not dated otherwise. */
  readonly counted: TimeMention | null
}

/** "last week" moves no happening away from the day it was told of. */
const isCloser = (time: TimeMention | null, told: TimeMention): boolean =>
  time === null || (told.precision ?? 5) <= Math.max(2, time.precision ?? 5)

/** Whether a time lies within a longer one: the day of a battle in the month it was told of. */
const isWithin = (long: TimeMention, { start, until }: TimeMention): boolean =>
  long.start !== null &&
  long.until !== null &&
  start !== null &&
  until !== null &&
  start >= long.start &&
  until <= long.until

/** "On 16 March troops stormed the ship": what follows was then, though no figure stands there. */
const isPreposed = (time: ToldTime | null): boolean => time !== null && time.verb === null && time.precision === 1

/** Whoever is pursued "into the Boni forest" or flees there; a village that is burst into is where it happened. */
const isFlight = (place: ToldPlace | null): boolean => place?.preposition === 'into' && coarseness(place) === 2.5

/** Where and when a stretch of the report was by the time another one was told. */
type Known = Pick<Setting, 'place' | 'time'>

const NOWHERE: Known = { place: null, time: null }

/** For each sentence the setting its happening has by then: the last one told, else the first that will be. */
export const tellSettings = (framed: Framed, told: Told): readonly Setting[] => {
  const incidents = tellIncidents(framed, told)
  const introduced = tellIntroduced(framed, told)
  const headline = headlineEnd(framed) > 0 ? 1 : 0
  const first = framed.tokens.sentence[framed.frames[0]?.first ?? 0] ?? 0
  let isDated = false
  const scenes = framed.ranges.map((_, sentence) => {
    // What it opens with, what its first figure is told in, and all between as long as nothing says when.
    const opens =
      sentence <= headline || sentence === first || (sentence < first && !isDated) || introduced.has(sentence)
    const scene = sceneOf(framed, told, sentence, opens)
    isDated ||= scene.time !== null
    return scene
  })
  const ahead = firstScenes(incidents, scenes)
  // Whoever is let go is let go elsewhere.
  const telling = framed.frames.filter(({ value }) => value.measure !== 'freed')
  const hasFrames = new Set(telling.map(({ first }) => framed.tokens.sentence[first]))
  // Those who set out the day before took part in what the report tells.
  const harms = new Set(
    telling.filter(({ value }) => value.measure !== 'strength').map(({ first }) => framed.tokens.sentence[first]),
  )
  const frees = new Set(framed.frames.map(({ first }) => framed.tokens.sentence[first]))
  let place: ToldPlace | null = null
  let there: ToldPlace | null = null
  /** Where its paragraph began: a spot told further on within it is left with it. */
  let begun: ToldPlace | null = null
  /** Where he lives who has just told of it. */
  let home: ToldPlace | null = null
  /** The town that a neighbourhood told since lies in. */
  let town: ToldPlace | null = null
  let time: TimeMention | null = null
  let dated = false
  let placed = false
  const listed = listPlace()
  const left = new Map<number, Known>()
  const days = new Map<string, TimeMention>()
  const dayOf = (where: ToldPlace | null): TimeMention | null => days.get(where?.name ?? '') ?? null
  return scenes.map((scene, sentence) => {
    const incident = incidents[sentence] ?? 0
    const before = incidents[sentence - 1] ?? 0
    const opens = framed.sentences[sentence]?.paragraph !== framed.sentences[sentence - 1]?.paragraph
    if (incident !== before) {
      left.set(before, { place: opens ? (begun ?? place) : place, time })
      // What goes on behind something told in passing goes on where and when it was.
      ;({ place, time } = left.get(incident) ?? NOWHERE)
    }
    const coming = ahead.get(incident)
    const isPast = incident === before && looksBack(framed, sentence, scene, time)
    // “Bissau has seen this before. In 2022 eleven were killed”: another day, and no word of another place.
    if (incident !== before && !opens && placed && !tellsOfOther(framed, sentence)) place ??= there
    if (opens) {
      if (incident === before) place = (opensQuotation(framed, sentence) ? home : null) ?? begun ?? place
      if (place && WITHIN_TOWNS.test(place.kind)) place = town ?? place
      begun = null
      dated = false
      placed = false
      time = dayOf(scene.place) ?? (scene.place && scene.aside) ?? dayOf(place)
      // A heading that names no place opens another part of the same matter: it is back where the report began.
      if (place && sentence > headline + 1 && !scene.place && isLoneLine(framed, sentence))
        place = coming?.place ?? place
      place = listed.from(framed, sentence, place)
    }
    if (scene.stamp) time = scene.stamp
    const setting = {
      incident,
      place,
      isLead: sentence < 2,
      coming: coming?.place ?? coming?.local ?? null,
      there,
      time: time ?? coming?.time ?? coming?.aside ?? null,
      isDated: dated,
      isPlaced: placed,
      counted: coming?.counted ?? null,
    }
    const moves = hasFrames.has(sentence) || ((opens || scene.time !== null) && !frees.has(sentence))
    if (scene.place && movesScene(place, scene.place, moves, opens)) {
      if (place && !WITHIN_TOWNS.test(place.kind)) town = coarseness(place) <= 2 ? place : null
      place = scene.place
    }
    // "A resident of Hypo said nine died. They burned houses too, he said.": what he tells on was there.
    const local = scene.place === null && frees.has(sentence) ? scene.local : null
    home = homeIn(framed, local, place)
    if (home) place = home
    there = scene.place ?? there
    // Who was pursued into the forest, or what is told of the day before: the next paragraph is back where it was.
    if (hasFrames.has(sentence) || scene.place) {
      const isLeft = isFlight(scene.place) || (isPast && harms.has(sentence)) || home !== null
      begun ??= isLeft ? setting.place : place
    }
    dated ||= scene.time?.precision === 1
    placed ||= scene.place !== null
    const isTimely =
      time === null ||
      opens ||
      hasFrames.has(sentence) ||
      isPreposed(scene.time) ||
      (scene.time !== null && isWithin(time, scene.time))
    if (scene.time && isCloser(time, scene.time) && isTimely) time = scene.time
    const where = scene.place ?? place
    if (scene.time?.precision === 1 && where && !isPast && !days.has(where.name)) days.set(where.name, scene.time)
    return setting
  })
}
