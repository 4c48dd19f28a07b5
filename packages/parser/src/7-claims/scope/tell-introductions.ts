import type { Framed } from '../../5-frames/fill-frames.ts'
import { ITEM } from './tell-entries.ts'

/**
 * For each sentence the one that introduces it: the last one before it that closes with a colon, where only items of its
 * list stand between; -1 where none does. "Losses from 24 February to 3 June: – tanks: 10,884; – helicopters: 337."
 */
export const tellIntroductions = ({ ranges, tokens: { folded } }: Framed): readonly number[] => {
  let introduction = -1
  return ranges.map(({ first, end }, sentence) => {
    const isItem = ITEM.test(folded[first] ?? '')
    const own = isItem ? introduction : -1
    if (!isItem) introduction = folded[end - 1] === ':' ? sentence : -1
    return own
  })
}
