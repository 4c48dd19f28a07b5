import type { PlaceMention } from '../4-mentions/place-mention.ts'
import type { TimeMention } from '../4-mentions/time-mention.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { tellIncidents } from './tell-incidents.ts'
import { isSpeechTime } from './time-of.ts'

/** Where and when a sentence's happenings are, as far as the sentences before it say. */
export interface Setting {
  readonly incident: number
  readonly place: PlaceMention | null
  readonly time: TimeMention | null
}

const isMain = (framed: Framed, time: TimeMention): boolean => time.kind === 'day' && !isSpeechTime(framed, time)

/** "KADUNA, Nigeria (AFP) –": the place a report was filed from is not where things happened. */
const isDateline = ({ tokens, ranges }: Framed, place: PlaceMention, sentence: number): boolean => {
  const first = ranges[sentence]?.first ?? 0
  if (place.first > first + 5) return false
  const words = tokens.folded.slice(first, first + 14)
  return (
    words.some((word) => word === '–' || word === '—' || word === '-' || word === '--') &&
    place.first - first < words.findIndex((word) => /^[–—-]+$/.test(word))
  )
}

/** For each sentence the setting that the sentences before it leave. A new happening starts with none. */
export const tellSettings = (framed: Framed): readonly Setting[] => {
  const incidents = tellIncidents(framed)
  const hasFrames = new Set(framed.frames.map(({ first }) => framed.tokens.sentence[first]))
  let place: PlaceMention | null = null
  let time: TimeMention | null = null
  return framed.ranges.map((range, sentence) => {
    const incident = incidents[sentence] ?? 0
    if (incident !== (incidents[sentence - 1] ?? 0)) [place, time] = [null, null]
    const setting = { incident, place, time }
    const within = ({ first, end }: { readonly first: number; readonly end: number }): boolean =>
      first >= range.first && end <= range.end
    const times = framed.times.filter(within)
    const elsewhere = times.some(({ kind }) => kind === 'period' || kind === 'year' || kind === 'month')
    if (elsewhere) return setting
    const named = framed.places.find((one) => within(one) && !isDateline(framed, one, sentence)) ?? null
    if (named && (place === null || hasFrames.has(sentence))) place = named
    const dated = times.find((one) => isMain(framed, one)) ?? null
    if (dated && (time === null || hasFrames.has(sentence))) time = dated
    return setting
  })
}
