import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import { pronounOf } from '../subjects/pronoun-of.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** What somebody holds to have happened. */
const VERSIONS = /^(version|assessment|account|estimate|belief|conclusion|reckoning)$/

/** The words without which `versionAct` finds nothing. */
export const holdsVersion = (word: string): boolean => VERSIONS.test(word)

/** "Its initial assessment is that five died", "The army’s version is that …": whoever holds so says it. */
export const versionAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const index = groupAt(clause, at)
  const group = isGroup(clause, at) ? framed.groups[index] : undefined
  if (!group || group.quantity >= 0 || !VERSIONS.test(framed.tokens.folded[group.head] ?? '')) return undefined
  const is = verbOf(clause, at + 1)
  if (is?.form !== 'copula' || is.negated || clause.chunks[at + 2]?.word !== 'that') return undefined
  const owned = /^(its|his|her|their)$/.test(group.determiner ?? '')
  if (!owned && (group.owner === null || !canSpeak(view, index))) return undefined
  return {
    speaker: owned ? null : nameSpeaker(framed, index, 'hold', view.limit),
    refersBack: owned,
    pronoun: pronounOf(view, index),
    relay: null,
    at: is.first,
    side: 'behind',
    denial: false,
  }
}
