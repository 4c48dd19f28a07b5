import { LOWER } from '../2-tokens/tokenize.ts'
import { groupAt, isGroup, skipAside } from '../5-frames/clause-walk.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { Speaker } from './speaker.ts'
import type { View } from './view.ts'

/** Outlets that are told things become relays: "security sources told Reuters". */
export const toldTo = (view: View, at: number): Speaker | null => {
  const { clause, framed } = view
  const next = skipAside(clause, at + 1)
  const preposition =
    clause.chunks[next]?.type === 'preposition' && clause.chunks[next]?.word === 'to' ? next + 1 : next
  if (!isGroup(clause, preposition)) return null
  const index = groupAt(clause, preposition)
  const group = framed.groups[index]
  if (
    !group ||
    group.head < 0 ||
    group.class === 'pronoun' ||
    /^(reporters?|journalists?|media|parliament|lawmakers|press|newsmen|conference)$/.test(
      framed.tokens.folded[group.head] ?? '',
    )
  )
    return null
  const named = framed.tokens.letterCase[group.head] !== LOWER && !clause.upperCase
  return named ||
    /^(agency|newspaper|website|radio|channel|network|daily)$/.test(framed.tokens.folded[group.head] ?? '')
    ? nameSpeaker(framed, index, 'tell', view.limit)
    : null
}
