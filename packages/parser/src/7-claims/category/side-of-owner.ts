import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { FELLOWS, LEAVING_VERBS, SPEAKING } from '../en/own-side.ts'
import { byActor } from './by-actor.ts'
import { byWords } from './by-words.ts'
import { sideOfLoser } from './side-of-loser.ts'
import { sentenceOf, sideOfPronoun } from './side-of-pronoun.ts'
import { sideOfSpeaker } from './side-of-speaker.ts'

const isKindred = ({ tokens: { folded } }: Attributed, { head }: Group): boolean => FELLOWS.test(folded[head] ?? '')

/** The side of those counted last before in the sentence: "11 members of the Red Front were killed and nine of their comrades". */
const sideOfFellows = (attributed: Attributed, group: Group): Category | undefined => {
  const { first } = sentenceOf(attributed, group.first)
  for (let index = firstFrom(attributed.groups, group.first) - 1; index >= 0; index -= 1) {
    const before = attributed.groups[index]
    if (!before || before.first < first) return undefined
    if (!attributed.measuresOf.has(index)) continue
    const kind = byActor(attributed, before) ?? byWords(attributed, before)
    return kind === 'unknown-people' ? undefined : kind
  }
  return undefined
}

/** "two of its own men", "17 of his men", "our fallen": whoever owns them. */
export const sideOfOwner = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const { folded } = attributed.tokens
  for (let at = group.first; at < Math.max(group.end, group.first + 1); at += 1) {
    const word = folded[at] ?? ''
    if (SPEAKING.test(word) || word === 'his') return sideOfPronoun(attributed, frame, at)
    // "11 rebels were killed and nine of their comrades gave up": those just told of, not who speaks.
    const fellows = word === 'their' && isKindred(attributed, group) ? sideOfFellows(attributed, group) : undefined
    if (fellows) return fellows
    // "the militia left behind 20 of its dead, the army said": whoever leaves them, not who speaks.
    if (/^(its|their)$/.test(word))
      return sideOfLoser(attributed, frame, group, LEAVING_VERBS) ?? sideOfPronoun(attributed, frame, at)
  }
  return undefined
}

/** "not one of its soldiers fell", a rebel movement said: men at arms are of whoever speaks of them as its own. */
export const sideOfOwnMen = (
  { standings, tokens, known }: Attributed,
  frame: number,
  group: Group,
): Category | undefined => {
  const standing = standings[frame]
  const isOwn =
    /^(its|our)$/.test(group.determiner ?? '') || /^(its|our)$/.test(tokens.folded[group.wordsFirst - 1] ?? '')
  return isOwn && standing ? sideOfSpeaker(standing, known) : undefined
}
