import { groupAt, isGroup, verbOf } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from '../subjects/can-speak.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from '../view.ts'

/** What somebody says that others need not believe. */
const CLAIMS = /^(claim|allegation|assertion|accusation)s?$/

/** The words without which `claimAct` finds nothing. */
export const mayClaim = (word: string): boolean => CLAIMS.test(word)

/** Whether what was claimed stands at a position: "that …", "to have killed", "of killing". */
const opensClaim = ({ clause, framed }: View, at: number): boolean =>
  clause.chunks[at]?.word === 'that' ||
  framed.tokens.folded[verbOf(clause, at)?.first ?? -1] === 'to' ||
  (clause.chunks[at]?.word === 'of' && verbOf(clause, at + 1)?.form === 'ing')

/** "claims by rebels that nine had died", "the rebels’ claim to have killed nine": whoever claims it. */
export const claimAct = (view: View, at: number): SpeechAct | undefined => {
  const { clause, framed } = view
  const group = isGroup(clause, at) ? framed.groups[groupAt(clause, at)] : undefined
  if (!group || group.quantity >= 0 || !CLAIMS.test(framed.tokens.folded[group.head] ?? '')) return undefined
  const by = /^(by|from)$/.test(clause.chunks[at + 1]?.word ?? '') && isGroup(clause, at + 2) ? at + 2 : -1
  const position = by >= 0 ? by : group.owner === null ? -1 : at
  if (position < 0 || !opensClaim(view, position + 1) || (by >= 0 && !canSpeak(view, groupAt(clause, by))))
    return undefined
  const speaker = nameSpeaker(framed, groupAt(clause, position), 'claim', view.limit)
  return speaker
    ? { speaker, refersBack: false, relay: null, at: group.head, side: 'behind', denial: false, isClaim: true }
    : undefined
}
