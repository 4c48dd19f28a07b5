import type { Claim } from '@reportedly/schema'
import type { Frame } from '../../5-frames/frame.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import type { Speaker } from '../../6-attribution/speaker.ts'
import { REMAINS } from '../en/circumstances.ts'
import { HANDED_IN } from '../en/no-doing.ts'
import {
  AILMENTS,
  ASTRAY,
  BLIND,
  MINE,
  MINE_ACTS,
  ONTO_MINE,
  OWNS_UP,
  PLANTED,
  SHARED_FIGHTS,
} from '../en/left-open.ts'
import type { Outcome } from './could-have-done.ts'
import { sideOfActor } from './side-of.ts'
import { speakerAsActor } from './speaker-as-actor.ts'
import { isVictim } from './tell-parties.ts'

/**
 * Where whoever did it may be told, if the words of an outcome name nobody: near by, in its own sentence alone, or nowhere,
 * where the words themselves leave it open.
 */
export type Reach = 'near' | 'sentence' | 'nowhere'

/** How far before and behind its verb the cause of an outcome may stand. */
const BEFORE = 24
const BEHIND = 16
/** How far before the bodies the verb stands that says who left them. */
const LEFT_WITHIN = 8

const HARMED = /^(killed|injured|casualties|destroyed|damaged|launched)$/

/** The tokens about an outcome in its sentence that may tell its cause. */
const around = ({ tokens, ranges }: Attributed, { predicate }: Frame): readonly [number, number] => {
  const { first, end } = ranges[tokens.sentence[predicate.first] ?? 0] ?? { first: 0, end: 0 }
  return [Math.max(first, predicate.first - BEFORE), Math.min(end, predicate.end + BEHIND)]
}

/** "hit a mine", "a mine exploded": one that goes off. */
const isSetOff = (folded: readonly string[], at: number): boolean =>
  ONTO_MINE.test(folded.slice(at - 2, at).join(' ')) ||
  ONTO_MINE.test(folded.slice(at - 3, at).join(' ')) ||
  ONTO_MINE.test(folded[at - 1] ?? '') ||
  MINE_ACTS.test(folded[at + 1] ?? '')

const isBlindAt = (attributed: Attributed, at: number): boolean => {
  const { folded } = attributed.tokens
  const word = folded[at] ?? ''
  const isBlind =
    BLIND.test(word) ||
    ASTRAY.test(word) ||
    PLANTED.test(`${word} ${folded[at + 1] ?? ''}`) ||
    (MINE.test(word) && isSetOff(folded, at))
  return isBlind && !isVictim(attributed, (attributed.groupOf[at] ?? 0) - 1)
}

/** "by stray bullets", "a roadside bomb destroyed", "falling debris": nothing shows who sent it, unless the sentence does. */
const isBlind = (attributed: Attributed, frame: Frame): boolean => {
  const [from, to] = around(attributed, frame)
  for (let at = from; at < to; at += 1) if (isBlindAt(attributed, at)) return true
  return false
}

/** "died after an exchange of fire", "clashes that claimed 28 lives": either side may have shot them. */
const isSharedFight = (attributed: Attributed, frame: Frame, { side, measure }: Outcome): boolean => {
  if (side.of === 'non-state' || !/^(killed|injured|casualties)$/.test(measure)) return false
  const { folded } = attributed.tokens
  const [from, to] = around(attributed, frame)
  for (let at = from; at < to; at += 1) {
    const word = folded[at] ?? ''
    if (!SHARED_FIGHTS.test(word)) continue
    if (
      !word.startsWith('exchange') ||
      (folded[at + 1] === 'of' && /^(fire|gunfire|shots)$/.test(folded[at + 2] ?? ''))
    )
      return true
  }
  return false
}

/** "died of thirst", "deaths from cholera". */
const isOfAilment = ({ tokens: { folded } }: Attributed, { predicate }: Frame): boolean => {
  for (let at = predicate.end; at < predicate.end + 4; at += 1)
    if (/^(of|from)$/.test(folded[at] ?? '')) return AILMENTS.test(folded[at + 1] ?? '')
  return false
}

/** "found the bodies of 20 guerrillas": found dead, unless they were left behind by whoever fled. */
const areFoundDead = (
  { tokens: { folded } }: Attributed,
  { predicate }: Frame,
  { category, counted }: Outcome,
): boolean => {
  const areRemains = [...folded.slice(predicate.first, predicate.end), ...counted.split(' ')].some((word) =>
    REMAINS.test(word),
  )
  if (!areRemains || !/^(state-forces|non-state-armed)$/.test(category)) return false
  return !folded
    .slice(Math.max(0, predicate.first - LEFT_WITHIN), predicate.end)
    .some((word) => /^(left|leaving|buried)$/.test(word))
}

/** "the army acknowledged four dead", "it lost two of its men": a side that counts its own losses names nobody by that. */
const isOwnLoss = (
  attributed: Attributed,
  { own, side, category, predicate }: Outcome,
  claim: Claim,
  speaker?: Speaker,
): boolean => {
  if (!/^(killed|injured|casualties|missing)$/.test(claim.measure)) return false
  if (own !== null && side.of !== null && category !== 'civilian' && !/\b(mourn|bur[iy])/.test(predicate)) return true
  if (/^(state-forces|non-state-armed)$/.test(category) && /\b(lost|loses?|losing)\b/.test(predicate)) return true
  if (!speaker || !OWNS_UP.test(speaker.verb)) return false
  if (/^(state-forces|non-state-armed)$/.test(category) && speaker.kind !== 'armed-group') return true
  if (category === 'civilian' || category === 'mixed') return false
  const self = speakerAsActor(attributed, speaker, 'it')
  return self !== null && (side.of === null || sideOfActor(self).of === side.of)
}

/** Where whoever did it may be told of, by the words of an outcome. */
export const reachOfDoers = (
  attributed: Attributed,
  frame: Frame,
  claim: Claim,
  outcome: Outcome,
  speaker: Speaker | undefined,
): Reach => {
  if (claim.measure === 'seized' && HANDED_IN.test(outcome.predicate)) return 'nowhere'
  if (!HARMED.test(claim.measure)) return 'near'
  if (isOwnLoss(attributed, outcome, claim, speaker)) return 'nowhere'
  if (claim.measure === 'killed' && (isOfAilment(attributed, frame) || areFoundDead(attributed, frame, outcome)))
    return 'nowhere'
  return isBlind(attributed, frame) || isSharedFight(attributed, frame, outcome) ? 'sentence' : 'near'
}
