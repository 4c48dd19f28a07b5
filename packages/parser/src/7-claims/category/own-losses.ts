import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import { NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import { SEATS } from '../../4-mentions/registry/seats.ts'
import { readNation } from '../../4-mentions/registry/read-nation.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { CARERS, CONCEDING_VERBS, GUARDS, KINDRED_HEADS, MEN_AT_ARMS, OPEN_HEADS, POSTED } from '../en/own-side.ts'
import { antecedentOf } from '../counted/antecedent-of.ts'
import { byWords } from './by-words.ts'
import { sideOfCaptives } from './side-of-captives.ts'
import { sideOfCivilBody } from './side-of-civil-body.ts'
import { sideOfGroup } from './side-of-group.ts'
import { sideOfGuards } from './side-of-guards.ts'
import { sideOfLeaver, sideOfLeft } from './side-of-leaver.ts'
import { sideOfLoser } from './side-of-loser.ts'
import { sideOfNone } from './side-of-none.ts'
import { isOfNation, sideOfNationals } from './side-of-nationals.ts'
import { sideOfOwner, sideOfOwnMen } from './side-of-owner.ts'
import { sentenceOf, sideBefore, sideOfPronoun } from './side-of-pronoun.ts'
import { sideOfQuarry } from './side-of-quarry.ts'
import { sideOfSpeaker } from './side-of-speaker.ts'
import { sideOfShotAt } from './side-of-shot-at.ts'
import { sideOfStruck } from './side-of-struck.ts'
import { sideOfTarget } from './side-of-target.ts'

/** How many tokens behind a figure its ranks may be named: "six dead and 14 wounded in its ranks". */
const RANKS_WITHIN = 12
const LOSSES_WITHIN = 10
/** How far before a figure it may be said on whom it was inflicted: "inflicted on the enemy 11 dead and 20 wounded". */
const INFLICTED_WITHIN = 10

/** "in its ranks", "among their own ranks", "in the ranks of the army", "on our side", behind the figure or before it. */
const sideOfRanks = (attributed: Attributed, frame: number, group: Group): Category | undefined => {
  const { folded } = attributed.tokens
  const { first, end } = sentenceOf(attributed, group.first)
  // "a hundred people on the side of Mali": soldiers or others, nobody says.
  const isAnyone = ANYBODY.test(folded[group.head] ?? '')
  for (let at = Math.max(first, group.first - LOSSES_WITHIN); at < Math.min(end, group.end + RANKS_WITHIN); at += 1) {
    if (!/^(ranks?|side)$/.test(folded[at] ?? '')) continue
    const owner = folded[at - 1] === 'own' ? at - 2 : at - 1
    // "no loss of life on the side of the forces"
    const isOnSide = !isAnyone && folded[at] === 'side' && folded[at - 1] === 'the' && folded[at + 1] === 'of'
    // "its side had no casualties"
    const isSubject = folded[at] === 'side' && /^(its|their|our|his)$/.test(folded[at - 1] ?? '') && at < group.first
    if (isSubject && /^(had|has|suffered|took|sustained|counted)$/.test(folded[at + 1] ?? ''))
      return sideOfPronoun(attributed, frame, at - 1)
    // "while our side lost 11" begins another clause: ranks and sides stand behind a preposition.
    const isWithin = /^(in|on|among|amongst|amid|from|of)$/.test(folded[owner - 1] ?? '')
    if (isWithin && /^(its|their|his|our)$/.test(folded[owner] ?? '')) return sideOfPronoun(attributed, frame, owner)
    if (folded[owner] === 'friendly') return 'state-forces'
    if ((!/^ranks?$/.test(folded[at] ?? '') && !isOnSide) || folded[at + 1] !== 'of') continue
    const whose = attributed.groups[firstFrom(attributed.groups, at + 2)]
    return whose?.first === at + 2 ? sideOfGroup(attributed, whose) : undefined
  }
  return undefined
}

/** "Armenian losses", "total Russian personnel losses", "Kyiv’s total losses" */
const sideOfNation = ({ text, tokens }: Attributed, { owner, wordsFirst, head }: Group): Category | undefined => {
  const seat = owner ? text.slice(tokens.start[owner.first], tokens.end[owner.end - 1]).replace(/['’]s?$/u, '') : ''
  if (SEATS.some(([name]) => name === seat)) return 'state-forces'
  for (let at = wordsFirst; at < head; at += 1)
    if (readNation(text.slice(tokens.start[at], tokens.end[at])) !== null) return 'state-forces'
  return undefined
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
    // "put enemy casualties at 13": whoever fights the one who speaks.
    if (tokens.folded[losses.head - 1] === 'enemy') return sideOfEnemy(attributed, frame, losses)
    const behind = groups[index + 1]
    if (tokens.folded[losses.end] === 'of' && behind?.first === losses.end + 1) return sideOfGroup(attributed, behind)
    return sideOfGroup(attributed, losses) ?? sideOfNation(attributed, losses)
  }
  return undefined
}

/** "150 enemy combatants", "enemy casualties": on the word of those who fight a state, its forces. */
const sideOfEnemy = ({ standings, tokens, known }: Attributed, frame: number, group: Group): Category | undefined => {
  const standing = standings[frame]
  const isEnemy =
    tokens.folded.slice(group.wordsFirst, group.end).includes('enemy') ||
    /\binflict\w* (up)?on the enemy\b/.test(
      tokens.folded.slice(Math.max(0, group.first - INFLICTED_WITHIN), group.first).join(' '),
    )
  return isEnemy && standing && sideOfSpeaker(standing, known) === 'non-state-armed' ? 'state-forces' : undefined
}

/** "mourned three comrades", "conceded two dead": a side that speaks of its own. */
const sideOfMourner = ({ standings, tokens, known }: Attributed, frame: number, group: Group): Category | undefined => {
  const standing = standings[frame]
  const [link] = standing?.chain ?? []
  const kindred = group.head >= 0 && KINDRED_HEADS.test(tokens.folded[group.head] ?? '')
  const concedes = CONCEDING_VERBS.has((link?.mention ?? link?.speaker)?.verb ?? '')
  // "seven martyrs, the civil defence said": whoever tends to the dead calls them so, whosever they are.
  if (!standing || (!concedes && CARERS.test(link?.speaker.name ?? ''))) return undefined
  return kindred || concedes ? sideOfSpeaker(standing, known) : undefined
}

const BAND = /^(m[ae]n|individuals)$/
/** "detained eight people": whom an armed group holds without a fight may be anyone. */
const ANYBODY = /^(people|persons?|individuals?)$/

/** "four men on two motorcycles opened fire": men who take part in an attack, and are not called anyone's. */
const sideOfBand = ({ tokens }: Attributed, group: Group): Category | undefined => {
  if (!BAND.test(tokens.folded[group.head] ?? '')) return undefined
  return POSTED.test(tokens.folded[group.end] ?? '') ? 'state-forces' : 'non-state-armed'
}

/** "247 surrendered": a figure alone, that no noun before it explains, is of those who fought. */
const isAlone = (attributed: Attributed, group: number): boolean =>
  (attributed.groups[group]?.head ?? 0) < 0 && antecedentOf(attributed, group, true) < 0

/** "The number of soldiers who surrendered was 90": the noun that the figure is of stands before it. */
const isOfForces = ({ tokens: { folded } }: Attributed, { head }: Group): boolean =>
  NOUN_FORMS.get(folded[head] ?? '')?.class === 'state-forces'

/** "247 surrendered", "117 members of Front 33 laid down their arms": those who fought no state's fight, unless words say so. */
const gaveUpArms = (attributed: Attributed, index: number, group: Group): boolean =>
  (isAlone(attributed, index) && !isOfForces(attributed, group)) ||
  (/^(members?|elements?)$/.test(attributed.tokens.folded[group.head] ?? '') &&
    byWords(attributed, group) === 'unknown-people')

/**
 * Whose people a figure without a side counts, where the words say that a side speaks of its own losses or another’s:
 * "the army said it had lost three men", "two dead in its ranks". Undefined when they do not.
 */
export const ownLosses = (attributed: Attributed, frame: number): Category | undefined => {
  const value = attributed.frames[frame]?.value
  const group = attributed.groups[value?.label !== undefined && value.label >= 0 ? value.label : (value?.group ?? -1)]
  if (!value || !group) return undefined
  const enemy = sideOfEnemy(attributed, frame, group)
  const told = enemy ?? sideOfNone(attributed, group) ?? sideOfCivilBody(attributed, frame, group)
  if (told) return told
  if (value.measure === 'surrendered' && gaveUpArms(attributed, value.group, group)) return 'non-state-armed'
  if (isOfNation(attributed, group)) return sideOfNationals(attributed, frame, value.measure)
  if (MEN_AT_ARMS.test(attributed.tokens.folded[group.head] ?? '')) return sideOfOwnMen(attributed, frame, group)
  if (GUARDS.test(attributed.tokens.folded[group.head] ?? '')) return sideOfGuards(attributed, group)
  // "it lost a commander, Ko Min": a name has no side of its own.
  if (group.class === 'name') return sideOfLoser(attributed, frame, group)
  const head = attributed.tokens.folded[group.head] ?? ''
  // "our brothers" are of whoever speaks, "his brother" is kin.
  if (/^brothers?$/.test(head) && group.determiner !== 'our') return undefined
  if (group.head >= 0 && !OPEN_HEADS.test(head) && !(value.measure === 'strength' && BAND.test(head))) return undefined
  // "20 armed men": their own words say it.
  const isNeutral = /^(m[ae]n|people|persons?|individuals|members?)$/.test(head)
  if (isNeutral && byWords(attributed, group) !== 'unknown-people') return undefined
  if (value.measure === 'strength') return sideBefore(attributed, group.first) ?? sideOfBand(attributed, group)
  const isBare = group.head < 0 || /^others?$/.test(head)
  // "arrested nine people, three of whom": whose they are was said before.
  const isOfOthers = /^(them|whom)$/.test(attributed.tokens.folded[group.end - 1] ?? '')
  if (value.measure === 'captured')
    return (
      (ANYBODY.test(head) || isOfOthers ? undefined : sideOfCaptives(attributed, frame)) ??
      (isBare ? sideOfQuarry(attributed, value, group) : undefined)
    )
  // "buried 203 of them": whose they are was said before.
  const isOfThem = attributed.tokens.folded[group.end - 1] === 'them'
  return (
    (isOfThem ? undefined : sideOfLoser(attributed, frame, group)) ??
    sideOfLeft(attributed, frame, group) ??
    sideOfLeaver(attributed, frame, group) ??
    sideOfOwner(attributed, frame, group) ??
    sideOfRanks(attributed, frame, group) ??
    sideOfLosses(attributed, frame, group) ??
    sideOfMourner(attributed, frame, group) ??
    (isBare ? sideOfQuarry(attributed, value, group) : undefined) ??
    (isOfThem ? undefined : sideOfShotAt(attributed, value, group)) ??
    (group.head < 0 && !isOfThem ? sideOfTarget(attributed, frame) : undefined) ??
    (isOfThem ? undefined : sideOfStruck(attributed, value, group))
  )
}
