import { groupAt, isGroup, skipAside, verbOf } from '../5-frames/clause-walk.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { Speaker } from './speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from './view.ts'

/** "Al Jazeera cited a hospital source as saying", "…, quoting the ministry": the quoted speaks, the quoter relays. */
export const quotingAct = (view: View, at: number, relay: Speaker | null): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const next = skipAside(clause, at + 1)
  if (!verb || !isGroup(clause, next)) return undefined
  const speaker = nameSpeaker(framed, groupAt(clause, next), 'say', view.limit)
  return {
    speaker,
    refersBack: false,
    relay,
    at: verb.first,
    side: verb.form === 'ing' ? 'both' : 'behind',
    denial: false,
    quoted: verb.form === 'ing' && relay === null,
  }
}
