import type { Category } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { ALL_OF_THEM, SOME_OF_THEM } from '../en/asides.ts'
import { byWords } from './by-words.ts'

/** How many tokens behind a figure an aside may open, and how many it may take to its noun. */
const OPENS_WITHIN = 8
const NOUN_WITHIN = 4

/**
 * What an aside behind a figure says of the people it counts: "31 dead, all of them civilians" are civilians, "1,200
 * people, half of them civilians" are of both kinds.
 */
export const byAside = (framed: Framed, group: Group): Category | undefined => {
  const { tokens, groups, groupOf } = framed
  const sentence = tokens.sentence[group.first]
  for (let at = group.end; at < group.end + OPENS_WITHIN && tokens.sentence[at] === sentence; at += 1) {
    const word = tokens.folded[at] ?? ''
    const all = ALL_OF_THEM.test(word)
    if (!all && !SOME_OF_THEM.test(word)) continue
    // An aside stands behind a mark.
    const mark = /^(about|nearly|almost|roughly|some|over)$/.test(tokens.folded[at - 1] ?? '') ? at - 2 : at - 1
    if (!/^[,("“—–-]$/.test(tokens.folded[mark] ?? '')) continue
    for (let next = at; next < at + NOUN_WITHIN + 1 && tokens.sentence[next] === sentence; next += 1) {
      // "all of them elderly"
      if (/^(elderly|retired|unarmed)$/.test(tokens.folded[next] ?? '')) return all ? 'civilian' : 'mixed'
      const named = groups[(groupOf[next] ?? 0) - 1]
      const kind = named && named !== group && named.head >= 0 ? byWords(framed, named) : 'unknown-people'
      if (kind !== 'unknown-people') return all ? kind : 'mixed'
    }
  }
  return undefined
}
