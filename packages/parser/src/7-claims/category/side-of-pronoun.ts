import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { OF_A_PARTY, OF_A_PERSON, SPEAKING } from '../en/own-side.ts'
import { byWords } from './by-words.ts'
import { sideOfGroup } from './side-of-group.ts'
import { sideOfSpeaker } from './side-of-speaker.ts'

/** The tokens of the sentence that a token stands in. */
export const sentenceOf = (
  { tokens, ranges }: Attributed,
  at: number,
): { readonly first: number; readonly end: number } => ranges[tokens.sentence[at] ?? 0] ?? { first: at, end: at + 1 }

/** Whether a group is counted as killed, hurt or taken. */
export const harmedIn = ({ measuresOf }: Attributed, group: number): boolean =>
  [...(measuresOf.get(group) ?? [])].some((measure) => measure !== 'strength' && measure !== 'surrendered')

/** The side of the last group before a token, in its sentence, that has one; of those not harmed where they are no owners. */
export const sideBefore = (attributed: Attributed, at: number, harmedToo = true): Category | undefined => {
  const { first } = sentenceOf(attributed, at)
  for (let index = firstFrom(attributed.groups, at) - 1; index >= 0; index -= 1) {
    const group = attributed.groups[index]
    if (!group || group.first < first) return undefined
    // "killed 17 soldiers and lost three of its men": whom it killed are not its own.
    const side = !harmedToo && harmedIn(attributed, index) ? undefined : sideOfGroup(attributed, group)
    if (side) return side
  }
  return undefined
}

/** The side a pronoun at a token means: the speaker’s, or that of whoever the sentence named last. */
export const sideOfPronoun = (attributed: Attributed, frame: number, at: number): Category | undefined => {
  const word = attributed.tokens.folded[at] ?? ''
  const standing = attributed.standings[frame]
  const speaker = standing && sideOfSpeaker(standing, attributed.known)
  if (SPEAKING.test(word)) return speaker
  // A speaker of whom nothing is known may well be the party meant.
  const isUnknown = standing?.chain[0]?.speaker.kind === 'unknown'
  if (OF_A_PARTY.test(word))
    return speaker ?? (isUnknown ? undefined : (sideOfSubject(attributed, at) ?? sideBefore(attributed, at, false)))
  return OF_A_PERSON.test(word) ? (sideBefore(attributed, at) ?? rankBefore(attributed, at) ?? speaker) : undefined
}

/** How many groups before a pronoun its sentence may say "it" for whoever it is about. */
const SUBJECT_WITHIN = 12

/**
 * "The army spoke on Monday. It condemned an ambush by rebels and announced the death of five of its men": whom an "it" or
 * "they" before the pronoun stands for, where the sentence before opens with a side.
 */
const sideOfSubject = (attributed: Attributed, at: number): Category | undefined => {
  const { groups, tokens, ranges } = attributed
  const { first } = sentenceOf(attributed, at)
  const before = ranges[(tokens.sentence[at] ?? 0) - 1]
  const from = firstFrom(groups, at) - 1
  for (let index = from; index > from - SUBJECT_WITHIN; index -= 1) {
    const group = groups[index]
    if (!group || group.first < first) return undefined
    if (group.class !== 'pronoun' || !/^(it|they)$/.test(tokens.folded[group.first] ?? '')) continue
    const topic = before && groups[firstFrom(groups, before.first)]
    return topic && topic.first === before.first ? sideOfGroup(attributed, topic) : undefined
  }
  return undefined
}

/** "Colonel Venn gave himself up with 14 of his men": the rank of whoever was named last. */
const rankBefore = (attributed: Attributed, at: number): Category | undefined => {
  const { first } = sentenceOf(attributed, at)
  const { groups } = attributed
  const named = groups.slice(0, firstFrom(groups, at)).findLast(({ class: kind }) => kind === 'name')
  return named && named.first >= first && byWords(attributed, named) === 'state-forces' ? 'state-forces' : undefined
}
