import type { TimeMention } from '../../4-mentions/time-mention.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { firstFrom } from '../../engine/within.ts'

/** The marks that open an item of a list. */
export const ITEM = /^[-–—•*·▪◦●■►]$/

/** What is known of the paragraph a sentence stands in. */
export interface Entry {
  /** Whether it is an item of a list: what is told there ends no sum about it. */
  readonly isItem: boolean
  /** The day it is entered under, as in a chronology: "* 20 August 2013 – Gunmen fire on a train"; null where it has none. */
  readonly day: TimeMention | null
}

const NO_ENTRY: Entry = { isItem: false, day: null }

const entryOf = ({ tokens: { folded }, times }: Framed, first: number): Entry => {
  const isItem = ITEM.test(folded[first] ?? '')
  const at = isItem ? first + 1 : first
  const time = times[firstFrom(times, at)]
  const isDay = time?.first === at && time.kind === 'day' && /^[-–—:]$/.test(folded[time.end] ?? '')
  return { isItem, day: isDay ? time : null }
}

/** For each sentence the entry that its paragraph is. */
export const tellEntries = (framed: Framed): readonly Entry[] => {
  let entry = NO_ENTRY
  return framed.sentences.map(({ paragraph }, sentence) => {
    const opens = paragraph !== framed.sentences[sentence - 1]?.paragraph
    if (opens) entry = entryOf(framed, framed.ranges[sentence]?.first ?? 0)
    return entry
  })
}
