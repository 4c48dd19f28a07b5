import type { Category } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { firstFrom } from '../../engine/within.ts'
import { sideOfGroup, sideOfWords } from './side-of-group.ts'

/** How far behind the words for nobody the side may be named. */
const SIDE_WITHIN = 10

/** "no casualties on the military side", "no one was hurt among the soldiers": of whom none is said to be harmed. */
export const sideOfNone = (attributed: Attributed, { quantity, first, end }: Group): Category | undefined => {
  const { quantities, tokens, groups, known } = attributed
  if (quantities[quantity]?.value.high !== 0) return undefined
  for (let at = end; at < end + SIDE_WITHIN && tokens.sentence[at] === tokens.sentence[first]; at += 1) {
    const word = tokens.folded[at] ?? ''
    if (/^[,;:]$/.test(word)) return undefined
    const isThe = /^(the|our|its|their)$/.test(tokens.folded[at + 1] ?? '')
    if (!/^(on|among|amongst|from|in)$/.test(word) || !isThe) continue
    const behind = groups[firstFrom(groups, at + 1)]
    if (!behind || behind.first > at + 2) continue
    const isSide = tokens.folded[behind.end - 1] === 'side'
    const words = tokens.folded.slice(behind.wordsFirst, isSide ? behind.end - 1 : behind.end)
    if (isSide) return sideOfWords(words.join(' '), words, known)
    if (/^(among|amongst|from)$/.test(word) || /^(forces|troops)$/.test(words.at(-1) ?? ''))
      return sideOfGroup(attributed, behind)
  }
  return undefined
}
