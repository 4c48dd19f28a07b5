import type { Framed } from '../../5-frames/fill-frames.ts'
import type { ToldPlace } from './tell-place.ts'

const ITEM = /^\s*[-–—•*·▪◦●■►]\s/

/** A list that the report opens with is its lead: what follows on its first item is of that. */
const LEAD = 2

const isItem = ({ sentences, text }: Framed, sentence: number): boolean => {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 }
  return ITEM.test(text.slice(start, Math.min(end, start + 4)))
}

interface ListPlace {
  /** Where the paragraph that a sentence opens is set, if it names no place itself. */
  readonly from: (framed: Framed, sentence: number, place: ToldPlace | null) => ToldPlace | null
}

/**
 * The items of a list are told side by side: one that names no place is where the list was opened, and not where the item
 * above it was.
 */
export const listPlace = (): ListPlace => {
  let opened: ToldPlace | null = null
  let inList = false
  return {
    from: (framed, sentence, place) => {
      const item = isItem(framed, sentence)
      if (item && !inList) opened = sentence > LEAD ? place : null
      const told = item && inList ? (opened ?? place) : place
      inList = item
      return told
    },
  }
}
