import { groupAt, isGroup, startsClause } from '../../5-frames/clause/clause-walk.ts'
import { canSpeak } from './can-speak.ts'
import { foldSource, nameSpeaker } from '../names/name-speaker.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'

const speaksAt = (view: View, position: number): boolean =>
  isGroup(view.clause, position) &&
  canSpeak(view, groupAt(view.clause, position)) &&
  view.framed.groups[groupAt(view.clause, position)]?.class !== 'pronoun'

/** Whether a clause may begin behind a position, so that a list of speakers may too. */
const opensAt = ({ clause }: View, position: number): boolean => {
  const before = clause.chunks[position - 1]
  return before === undefined || /^(comma|quote|relative|subordinator|dash|semicolon)$/.test(before.type)
}

/** One name for two who speak as one. */
const join = ({ framed: { text, tokens } }: View, one: Speaker | null, other: Speaker | null): Speaker | null => {
  if (!one || !other) return one ?? other
  const name = text.slice(tokens.start[one.first], tokens.end[other.end - 1])
  const voice = one.voice === null || other.voice === null ? null : foldSource(name)
  return { ...other, first: one.first, name, kind: one.kind === 'unknown' ? other.kind : one.kind, voice }
}

/** "rescuers and relatives said": the speaker at a position with the one joined to it before; itself where none is. */
export const jointBefore = (view: View, position: number, speaker: Speaker | null): Speaker | null => {
  const { chunks } = view.clause
  if (chunks[position - 1]?.type !== 'and' || !speaksAt(view, position - 2) || !opensAt(view, position - 2))
    return speaker
  const limit = chunks[position - 1]?.first ?? 0
  return join(view, nameSpeaker(view.framed, groupAt(view.clause, position - 2), 'say', limit), speaker)
}

/** "according to medics and the mayor": the speaker at a position with the one joined to it behind. */
export const jointBehind = (view: View, position: number, speaker: Speaker | null): Speaker | null => {
  const { clause } = view
  if (clause.chunks[position + 1]?.type !== 'and' || !speaksAt(view, position + 2)) return speaker
  if (startsClause(clause, position + 2)) return speaker
  return join(view, speaker, nameSpeaker(view.framed, groupAt(clause, position + 2), 'say', view.limit))
}
