import { groupAt, isGroup, skipAside, skipModifiers, verbOf } from '../5-frames/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { Speaker } from './speaker.ts'
import type { SpeechAct } from './speech-act.ts'
import type { View } from './view.ts'

/** "citing forensic reports": papers of no one in particular are what a speaker goes by, and speak for nobody. */
const isBareReport = ({ framed, clause }: View, position: number): boolean => {
  const group = framed.groups[groupAt(clause, position)]
  const head = framed.tokens.folded[group?.head ?? -1] ?? ''
  return group?.determiner === null && group.owner === null && /^(reports|records|data|figures|documents)$/.test(head)
}

/** "Al Jazeera cited a hospital source as saying", "…, quoting the ministry": the quoted speaks, the quoter relays. */
export const quotingAct = (view: View, at: number, relay: Speaker | null): SpeechAct | undefined => {
  const { clause, framed } = view
  const verb = verbOf(clause, at)
  const next = skipAside(clause, at + 1)
  if (!verb || !isGroup(clause, next) || !canSpeak(view, groupAt(clause, next)) || isBareReport(view, next))
    return undefined
  const speaker = nameSpeaker(framed, groupAt(clause, next), 'say', view.limit)
  return {
    speaker,
    refersBack: false,
    // "…, quoting Y": who quotes is whoever speaks beside it.
    relay: verb.form === 'ing' ? null : relay,
    at: verb.first,
    side: verb.form === 'ing' ? 'both' : 'behind',
    denial: false,
    quoted: verb.form === 'ing',
    reach: clause.chunks[skipModifiers(clause, next + 1)]?.first ?? view.limit,
  }
}
