import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import { readNation } from '../../4-mentions/registry/read-nation.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import {
  AMBUSHES,
  CARERS,
  CONCEDING_VERBS,
  GUARDS,
  KINDRED_HEADS,
  LEAVING_VERBS,
  OF_A_PERSON,
  OPEN_HEADS,
  POSTED,
  SPEAKING,
} from '../en/own-side.ts'
import { antecedentOf } from '../antecedent-of.ts'
import { byWords } from './by-words.ts'
import { sideOfGroup } from './side-of-group.ts'
import { sideOfLoser } from './side-of-loser.ts'
import { harmedIn, sentenceOf, sideBefore, sideOfPronoun } from './side-of-pronoun.ts'
import { sideOfQuarry } from './side-of-quarry.ts'
import { sideOfSpeaker } from './side-of-speaker.ts'

/** How many tokens behind a figure its ranks may be named: "six dead and 14 wounded in its ranks". */
const RANKS_WITHIN = 12
const LOSSES_WITHIN = 10
/** How soon behind the verb an ambush is named. */
const TARGET_WITHIN = 5

/** "two of its own men", "17 of his men", "our fallen": whoever owns them. */
const sideOfOwner = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const { folded } = attributed.tokens
  for (let at = group.first; at < Math.max(group.end, group.first + 1); at += 1) {
    const word = folded[at] ?? ''
    if (SPEAKING.test(word) || word === 'his') return sideOfPronoun(attributed, frame, at)
    // "the militia left behind 20 of its dead, the army said": whoever leaves them, not who speaks.
    if (/^(its|their)$/.test(word))
      return sideOfLoser(attributed, frame, group, LEAVING_VERBS) ?? sideOfPronoun(attributed, frame, at)
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

/** "150 enemy combatants", "enemy casualties": on the word of those who fight a state, its forces. */
const sideOfEnemy = ({ standings, tokens }: Attributed, frame: number, group: Group): Category | undefined => {
  const standing = standings[frame]
  const isEnemy = tokens.folded.slice(group.wordsFirst, group.end).includes('enemy')
  return isEnemy && standing && sideOfSpeaker(standing) === 'non-state-armed' ? 'state-forces' : undefined
}

/** "37 killed in an ambush on an army convoy": bare figures are of whoever was attacked, where these bear arms. */
const sideOfTarget = ({ tokens, groups, ...below }: Attributed, frame: number): Category | undefined => {
  const found = below.frames[frame]
  if (!found) return undefined
  const { first, end } = found.value.predicate
  for (let at = end; at < end + TARGET_WITHIN && tokens.sentence[at] === tokens.sentence[first]; at += 1) {
    if (!AMBUSHES.test(tokens.folded[at] ?? '') || !/^(on|of|against)$/.test(tokens.folded[at + 1] ?? '')) continue
    const target = groups[firstFrom(groups, at + 2)]
    return target?.first === at + 2 ? sideOfGroup({ tokens, groups, ...below }, target) : undefined
  }
  return undefined
}

/** "mourned three comrades", "conceded two dead": a side that speaks of its own. */
const sideOfMourner = ({ standings, tokens }: Attributed, frame: number, group: Group): Category | undefined => {
  const standing = standings[frame]
  const [link] = standing?.chain ?? []
  const kindred = group.head >= 0 && KINDRED_HEADS.test(tokens.folded[group.head] ?? '')
  const concedes = CONCEDING_VERBS.has((link?.mention ?? link?.speaker)?.verb ?? '')
  // "seven martyrs, the civil defence said": whoever tends to the dead calls them so, whosever they are.
  if (!standing || (!concedes && CARERS.test(link?.speaker.name ?? ''))) return undefined
  return kindred || concedes ? sideOfSpeaker(standing) : undefined
}

const BAND = /^(m[ae]n|individuals)$/

/** "four men on two motorcycles opened fire": men who take part in an attack, and are not called anyone's. */
const sideOfBand = ({ tokens }: Attributed, group: Group): Category | undefined => {
  if (!BAND.test(tokens.folded[group.head] ?? '')) return undefined
  return POSTED.test(tokens.folded[group.end] ?? '') ? 'state-forces' : 'non-state-armed'
}

/** "247 surrendered": a figure alone, that no noun before it explains, is of those who fought. */
const isAlone = (attributed: Attributed, group: number): boolean =>
  (attributed.groups[group]?.head ?? 0) < 0 && antecedentOf(attributed, group, true) < 0

/** "a rebel commander and three of his guards": theirs whom they guard, where he is counted among the harmed. */
const sideOfGuards = (attributed: Attributed, group: Group): Category | undefined => {
  const { folded } = attributed.tokens
  if (!folded.slice(group.first, group.end).some((word) => OF_A_PERSON.test(word))) return undefined
  const index = firstFrom(attributed.groups, group.first) - 1
  const guarded = attributed.groups[index]
  const side = guarded && harmedIn(attributed, index) ? sideOfGroup(attributed, guarded) : undefined
  return side === 'non-state-armed' ? side : undefined
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
  const enemy = sideOfEnemy(attributed, frame, group)
  if (enemy) return enemy
  if (value.measure === 'surrendered' && isAlone(attributed, value.group)) return 'non-state-armed'
  if (GUARDS.test(attributed.tokens.folded[group.head] ?? '')) return sideOfGuards(attributed, group)
  // "it lost a commander, Ko Min": a name has no side of its own.
  if (group.class === 'name') return sideOfLoser(attributed, frame, group)
  const head = attributed.tokens.folded[group.head] ?? ''
  if (group.head >= 0 && !OPEN_HEADS.test(head) && !(value.measure === 'strength' && BAND.test(head))) return undefined
  // "20 armed men": their own words say it.
  const isNeutral = /^(m[ae]n|people|persons?|individuals|members?)$/.test(head)
  if (isNeutral && byWords(attributed, group) !== 'unknown-people') return undefined
  if (value.measure === 'strength') return sideBefore(attributed, group.first) ?? sideOfBand(attributed, group)
  const isBare = group.head < 0 || /^others?$/.test(head)
  if (value.measure === 'captured')
    return sideOfCaptives(attributed, frame) ?? (isBare ? sideOfQuarry(attributed, value, group) : undefined)
  // "buried 203 of them": whose they are was said before.
  const isOfThem = attributed.tokens.folded[group.end - 1] === 'them'
  return (
    (isOfThem ? undefined : sideOfLoser(attributed, frame, group)) ??
    sideOfOwner(attributed, frame, group) ??
    sideOfRanks(attributed, frame, group) ??
    sideOfLosses(attributed, frame, group) ??
    sideOfMourner(attributed, frame, group) ??
    (isBare && !isOfThem ? sideOfQuarry(attributed, value, group) : undefined) ??
    (group.head < 0 && !isOfThem ? sideOfTarget(attributed, frame) : undefined)
  )
}
