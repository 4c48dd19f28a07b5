import type { Category } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { subjectsOf, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Attributed } from '../../6-attribution/attributed.ts'
import { LOSING_VERBS } from '../en/own-side.ts'
import { sideOfGroup } from './side-of-group.ts'
import { sideOfPronoun } from './side-of-pronoun.ts'
import { sideOfSpeaker } from './side-of-speaker.ts'

/** How many chunks before a figure the verb may stand: "left behind the bodies of more than 20 of its dead". */
const VERB_WITHIN = 4

/** The verb of loss that a figure goes with: its own, one shortly before, or that of the clause behind; -1 when none is. */
const lossAt = (clause: Clause, own: number, told: number, verbs: ReadonlySet<string>): number => {
  const isLoss = (place: number): boolean => verbs.has(verbOf(clause, place)?.lemma ?? '')
  if (isLoss(told)) return told
  for (let place = own - 1; place >= Math.max(0, own - VERB_WITHIN); place -= 1) {
    if (isLoss(place)) return place
    if (clause.chunks[place]?.type === 'verb') break
  }
  // "900 casualties that Russian forces suffered"
  const subject = clause.chunks[own + 1]?.word === 'that' ? own + 2 : own + 1
  return clause.chunks[subject]?.type === 'group' && isLoss(subject + 1) ? subject + 1 : -1
}

/** "lost 12 men", "suffered no losses": the side of the subject, or of the speaker it stands for. */
export const sideOfLoser = (
  attributed: Attributed,
  frame: number,
  group: Group,
  verbs: ReadonlySet<string> = LOSING_VERBS,
): Category | undefined => {
  const clause = attributed.clauseOf(attributed.tokens.sentence[group.first] ?? 0)
  const found = attributed.frames[frame]
  if (!found) return undefined
  const own = clause.chunks.findIndex(({ first }) => first === group.first)
  const told = clause.chunks.findIndex(({ first }) => first === found.value.predicate.first)
  const at = lossAt(clause, own, told, verbs)
  if (at < 0 || verbOf(clause, at)?.passive === true) return undefined
  const [subject = -1] = subjectsOf(clause, at)
  const standing = attributed.standings[frame]
  // "denies losing 80 men", "denied having lost 71": who speaks would have lost them.
  if (subject < 0 && standing && verbOf(clause, at - 1)) return sideOfSpeaker(standing, attributed.known)
  const loser = attributed.groups[clause.chunks[subject]?.index ?? -1]
  if (!loser || clause.chunks[subject]?.type !== 'group') return undefined
  if (loser.class === 'pronoun') return sideOfPronoun(attributed, frame, loser.first)
  const speaks = standing?.chain[0]?.speaker.first === loser.wordsFirst
  return sideOfGroup(attributed, loser) ?? (speaks ? sideOfSpeaker(standing, attributed.known) : undefined)
}
