import type { Framed } from '../../5-frames/fill-frames.ts'
import { isBullet } from './breaks-off.ts'
import type { Floor, ResolvedAct } from '../resolution/resolve-acts.ts'
import type { Link } from '../speaker.ts'
import { voiceOf } from '../resolution/voices.ts'
import { opensParagraph, type Silent } from './silent.ts'

/** "The report points out these incidents:": what opens a list. */
const opensList = ({ text, sentences }: Framed, sentence: number): boolean =>
  text.charAt((sentences[sentence]?.end ?? 0) - 1) === ':'

/** The floor behind a sentence, with on whose word the items of a list stand that it opens, or that goes on behind it. */
export const withList = (framed: Framed, sentence: number, floor: Floor, acts: readonly ResolvedAct[]): Floor => {
  const next = sentence + 1
  // "* Five houses were burned (police)": items that name whose they are make a list of many.
  if (floor.list !== null && acts.some(({ side }) => side === 'before')) return { ...floor, list: null }
  if (!opensParagraph(framed, next)) return floor
  if (!isBullet(framed, next)) return floor.list === null ? floor : { ...floor, list: null }
  if (floor.list !== null || !opensList(framed, sentence)) return floor
  const voice = voiceOf(floor.chain)
  return voice !== null && voice !== floor.house ? { ...floor, list: floor.chain } : floor
}

/** On whose word an item of such a list stands, as long as nobody has spoken in it; null outside of lists. */
export const listOf = ({ framed, actsOf, sentence, floor: { list } }: Silent): readonly Link[] | null => {
  if (list === null) return null
  let at = sentence
  while (!opensParagraph(framed, at)) {
    at -= 1
    if (actsOf(at).length > 0) return null
  }
  return isBullet(framed, at) ? list : null
}
