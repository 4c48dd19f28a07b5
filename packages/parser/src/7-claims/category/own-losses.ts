import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import { readNation } from '../../4-mentions/registry/read-nation.ts'
import { subjectsOf, verbOf } from '../../5-frames/clause-walk.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import {
  CONCEDING_VERBS,
  KINDRED_HEADS,
  LOSING_VERBS,
  OF_A_PARTY,
  OF_A_PERSON,
  OPEN_HEADS,
  SPEAKING,
} from '../en/own-side.ts'
import { byWords } from './by-words.ts'
import { sideOfGroup } from './side-of-group.ts'
import { sideOfSpeaker } from './side-of-speaker.ts'

/** How many tokens behind a figure its ranks may be named: "six dead and 14 wounded in its ranks". */
const RANKS_WITHIN = 12
const LOSSES_WITHIN = 10

const sentenceOf = ({ tokens, ranges }: Attributed, at: number): { readonly first: number; readonly end: number } =>
  ranges[tokens.sentence[at] ?? 0] ?? { first: at, end: at + 1 }

/** The side of the last group before a token, in its sentence, that has one. */
const sideBefore = (attributed: Attributed, at: number): Category | undefined => {
  const { first } = sentenceOf(attributed, at)
  for (let index = firstFrom(attributed.groups, at) - 1; index >= 0; index -= 1) {
    const group = attributed.groups[index]
    if (!group || group.first < first) return undefined
    const side = sideOfGroup(attributed, group)
    if (side) return side
  }
  return undefined
}

/** The side a pronoun at a token means: the speaker’s, or that of whoever the sentence named last. */
const sideOfPronoun = (attributed: Attributed, frame: number, at: number): Category | undefined => {
  const word = attributed.tokens.folded[at] ?? ''
  const standing = attributed.standings[frame]
  const speaker = standing && sideOfSpeaker(standing)
  if (SPEAKING.test(word)) return speaker
  // A speaker of whom nothing is known may well be the party meant.
  const isUnknown = standing?.chain[0]?.speaker.kind === 'unknown'
  if (OF_A_PARTY.test(word)) return speaker ?? (isUnknown ? undefined : sideBefore(attributed, at))
  return OF_A_PERSON.test(word) ? (sideBefore(attributed, at) ?? speaker) : undefined
}

/** "lost 12 men", "suffered no losses": the side of the subject, or of the speaker it stands for. */
const sideOfLoser = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const clause = attributed.clauseOf(attributed.tokens.sentence[group.first] ?? 0)
  const found = attributed.frames[frame]
  if (!found) return undefined
  const own = clause.chunks.findIndex(({ first }) => first === group.first)
  const told = clause.chunks.findIndex(({ first }) => first === found.value.predicate.first)
  const at = [told, own - 1, own - 2].find((place) => LOSING_VERBS.has(verbOf(clause, place)?.lemma ?? '')) ?? -1
  if (at < 0 || verbOf(clause, at)?.passive === true) return undefined
  const [subject = -1] = subjectsOf(clause, at)
  const standing = attributed.standings[frame]
  // "denies losing 80 men", "denied having lost 71": who speaks would have lost them.
  if (subject < 0 && standing && verbOf(clause, at - 1)) return sideOfSpeaker(standing)
  const loser = attributed.groups[clause.chunks[subject]?.index ?? -1]
  if (!loser || clause.chunks[subject]?.type !== 'group') return undefined
  if (loser.class === 'pronoun') return sideOfPronoun(attributed, frame, loser.first)
  const speaks = standing?.chain[0]?.speaker.first === loser.wordsFirst
  return sideOfGroup(attributed, loser) ?? (speaks ? sideOfSpeaker(standing) : undefined)
}

/** "two of its own men", "17 of his men", "our fallen": whoever owns them. */
const sideOfOwner = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const { folded } = attributed.tokens
  for (let at = group.first; at < Math.max(group.end, group.first + 1); at += 1) {
    const word = folded[at] ?? ''
    if (SPEAKING.test(word) || /^(its|their|his)$/.test(word)) return sideOfPronoun(attributed, frame, at)
  }
  return undefined
}

/** "in its ranks", "among their own ranks", "in the ranks of the army", "on our side", behind the figure or before it. */
const sideOfRanks = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const { folded } = attributed.tokens
  const { first, end } = sentenceOf(attributed, group.first)
  for (let at = Math.max(first, group.first - LOSSES_WITHIN); at < Math.min(end, group.end + RANKS_WITHIN); at += 1) {
    if (!/^(ranks?|side)$/.test(folded[at] ?? '')) continue
    const owner = folded[at - 1] === 'own' ? at - 2 : at - 1
    // "while our side lost 11" begins another clause: ranks and sides stand behind a preposition.
    const isWithin = /^(in|on|among|amongst|amid|from|of)$/.test(folded[owner - 1] ?? '')
    if (isWithin && /^(its|their|his|our)$/.test(folded[owner] ?? '')) return sideOfPronoun(attributed, frame, owner)
    if (folded[owner] === 'friendly') return 'state-forces'
    if (!/^ranks?$/.test(folded[at] ?? '') || folded[at + 1] !== 'of') continue
    const whose = attributed.groups[firstFrom(attributed.groups, at + 2)]
    return whose?.first === at + 2 ? sideOfGroup(attributed, whose) : undefined
  }
  return undefined
}

/** "Armenian losses" */
const sideOfNation = ({ text, tokens }: Attributed, { wordsFirst, head }: Group): Category | undefined => {
  const nation = head > wordsFirst ? text.slice(tokens.start[wordsFirst], tokens.end[wordsFirst]) : ''
  return nation !== '' && readNation(nation) !== null ? 'state-forces' : undefined
}

/** "put its own losses at 32", "Armenian losses", "the losses of the defence forces at 6 dead". */
const sideOfLosses = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const { tokens, groups } = attributed
  const { first } = sentenceOf(attributed, group.first)
  for (let index = firstFrom(groups, group.first) - 1; index >= 0; index -= 1) {
    const losses = groups[index]
    if (!losses || losses.first < first || group.first - losses.end > LOSSES_WITHIN) return undefined
    if (!/^(loss|losses|casualties)$/.test(tokens.folded[losses.head] ?? '')) continue
    const pronoun = tokens.folded[losses.first] ?? ''
    if (/^(its|their|our|his)$/.test(pronoun)) return sideOfPronoun(attributed, frame, losses.first)
    const behind = groups[index + 1]
    if (tokens.folded[losses.end] === 'of' && behind?.first === losses.end + 1) return sideOfGroup(attributed, behind)
    return sideOfGroup(attributed, losses) ?? sideOfNation(attributed, losses)
  }
  return undefined
}

/** "mourned three comrades", "conceded two dead": a side that speaks of its own. */
const sideOfMourner = ({ standings, tokens }: Attributed, frame: number, group: Group): Category | undefined => {
  const standing = standings[frame]
  const [link] = standing?.chain ?? []
  const kindred = group.head >= 0 && KINDRED_HEADS.test(tokens.folded[group.head] ?? '')
  const concedes = CONCEDING_VERBS.has((link?.mention ?? link?.speaker)?.verb ?? '')
  return standing && (kindred || concedes) ? sideOfSpeaker(standing) : undefined
}

/** "rebels took seven prisoners": whom an armed group takes in a fight are soldiers; whom the law takes are suspects. */
const sideOfCaptives = (attributed: Attributed, frame: number): Category | undefined => {
  const captors = attributed.frames[frame]?.value.agents ?? []
  const isArmed = captors.some((index) => {
    const captor = attributed.groups[index]
    if (!captor) return false
    const side =
      captor.class === 'pronoun' ? sideOfPronoun(attributed, frame, captor.first) : sideOfGroup(attributed, captor)
    return side === 'non-state-armed'
  })
  return isArmed ? 'state-forces' : undefined
}

/**
 * Whose people a figure without a side counts, where the words say that a side speaks of its own losses or another’s:
 * "the army said it had lost three men", "two dead in its ranks". Undefined when they do not.
 */
export const ownLosses = (attributed: Attributed, frame: number): Category | undefined => {
  const value = attributed.frames[frame]?.value
  const group = attributed.groups[value?.label !== undefined && value.label >= 0 ? value.label : (value?.group ?? -1)]
  if (!value || !group) return undefined
  // "it lost a commander, Ko Min": a name has no side of its own.
  if (group.class === 'name') return sideOfLoser(attributed, frame, group)
  if (group.head >= 0 && !OPEN_HEADS.test(attributed.tokens.folded[group.head] ?? '')) return undefined
  // "20 armed men": their own words say it.
  const isNeutral = /^(m[ae]n|people|persons?|members?)$/.test(attributed.tokens.folded[group.head] ?? '')
  if (isNeutral && byWords(attributed, group) !== 'unknown-people') return undefined
  if (value.measure === 'strength') return sideBefore(attributed, group.first)
  if (value.measure === 'captured') return sideOfCaptives(attributed, frame)
  return (
    sideOfLoser(attributed, frame, group) ??
    sideOfOwner(attributed, frame, group) ??
    sideOfRanks(attributed, frame, group) ??
    sideOfLosses(attributed, frame, group) ??
    sideOfMourner(attributed, frame, group)
  )
}
