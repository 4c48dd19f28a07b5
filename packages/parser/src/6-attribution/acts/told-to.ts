import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Group } from '../../4-mentions/group.ts'
import { groupAt, isGroup, skipAside } from '../../5-frames/clause/clause-walk.ts'
import { OUTLETS, OWN } from '../en/relays.ts'
import { nameSpeaker } from '../names/name-speaker.ts'
import type { Speaker } from '../speaker.ts'
import type { View } from '../view.ts'

/** Whoever may be told things and passes nothing on, however named. */
const LISTENS =
  /^(parliament|congress|senate|lawmakers|council|court|tribunal|inquiry|assembly|committee|commission|conference|briefing|reporters?|journalists?|newsmen|police|officers?|enforcers?|investigators?|detectives?|authorities|rescuers?|doctors?)$/

/** Verbs whose object is whoever hears. */
const TAKES_HEARER = /^(tell|inform|assure)$/

/** Persons of rank, who are told things and pass nothing on. */
const PERSONS =
  /^(lady|lord|sir|mr|mrs|ms|dr|judge|justice|president|prime minister|king|queen|senator|governor|pope)\b/i

/** Outlets that go without a name. */
const UNNAMED = /^(agency|newspaper|paper|website|radio|station|channel|network|daily|weekly|broadcaster)$/

/** "local media", "state media": outlets that go without a name, where "the media" are whoever came to listen. */
const isSomeMedia = ({ framed }: View, { head, wordsFirst }: Group): boolean =>
  framed.tokens.folded[head] === 'media' && head > wordsFirst

/** Whether a word of a group says by its capital that it is a name: "bTV", "the online paper Le Fleuve". */
const isNamed = ({ framed: { tokens, text }, clause }: View, { wordsFirst, end }: Group): boolean => {
  if (clause.upperCase) return false
  for (let at = wordsFirst; at < end; at += 1)
    if (tokens.letterCase[at] !== LOWER || /\p{Lu}/u.test(text.slice(tokens.start[at], tokens.end[at]))) return true
  return false
}

/** Outlets that are told things become relays: "security sources told Reuters". */
export const toldTo = (view: View, at: number): Speaker | null => {
  const { clause, framed } = view
  const next = skipAside(clause, at + 1)
  const to = clause.chunks[next]?.word === 'to'
  // "Prosecutors say Bello ordered …": only those who are told stand right behind the verb.
  if (!to && !TAKES_HEARER.test(clause.chunks[at]?.word ?? '')) return null
  const position = to ? next + 1 : next
  if (!isGroup(clause, position)) return null
  const index = groupAt(clause, position)
  const group = framed.groups[index]
  if (!group || group.head < 0 || group.quantity >= 0 || group.class === 'pronoun') return null
  const head = framed.tokens.folded[group.head] ?? ''
  if (OWN.test(group.determiner ?? '') || LISTENS.test(head)) return null
  const told = nameSpeaker(framed, index, 'tell', view.limit)
  if (told && PERSONS.test(told.name)) return null
  if (!told || !(UNNAMED.test(head) || isNamed(view, group) || isSomeMedia(view, group) || OUTLETS.test(told.name)))
    return null
  // Whoever is told things and passes them on is an outlet, known or not.
  return told.kind === 'unknown' ? { ...told, kind: 'news-outlet' } : told
}
