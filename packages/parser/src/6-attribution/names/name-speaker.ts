import type { SourceKind } from '@reportedly/schema'
import { LOWER, WORD } from '../../2-tokens/tokenize.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { remember } from '../../engine/remember.ts'
import { beginningOfKnown, endOfKnown } from './around-known.ts'
import { endOfSpeaker } from './end-of-speaker.ts'
import { endOfGivenName } from './given-name.ts'
import { SOURCE_KINDS } from '../en/source-kinds.ts'
import { STAND_INS, UNNAMED_SPEAKERS } from '../en/speech.ts'
import { namedWithin } from './named-within.ts'
import type { Speaker } from '../speaker.ts'
import { isHandle } from './whole-name.ts'
import { beginningOfWeekly } from './weekly-name.ts'
import { beginningOfTitle, endOfTitle } from './whole-title.ts'

/** "Orva Post": a newspaper, where "Telegram post" and "an official post" are what somebody wrote. */
const PAPER = /^(?!(Telegram|Facebook|Twitter|Instagram|Social)\b)(\p{Lu}\p{L}+ )+Post$/u

/** The kind of source that the words of a name tell; undefined when they tell none. */
export const kindByWords = remember((name): SourceKind | undefined => {
  if (PAPER.test(name)) return 'news-outlet'
  const folded = name.toLowerCase()
  return SOURCE_KINDS.find(([pattern]) => pattern.test(folded))?.[1]
})
const speaksOfSources = remember((name) => /\bsources?\b/.test(name.toLowerCase()))

const kindOf = (name: string, unnamed: boolean): SourceKind => {
  if (unnamed && speaksOfSources(name)) return 'unnamed'
  return kindByWords(name) ?? (unnamed ? 'unnamed' : 'unknown')
}

/** Folds a name so that its spellings meet: lower case, no quotation marks, no article, no diacritics. */
export const foldSource = remember((name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’“”"'«»]/g, '')
    .replace(/^(the|a|an) /, '')
    .replace(/\s+/g, ' ')
    .trim(),
)

/** "the armed group’s statement": whoever owns the paper speaks. */
const ownerOf = ({ tokens }: Framed, group: Group): Group['owner'] => {
  const head = tokens.folded[group.head] ?? ''
  return group.owner !== null && (STAND_INS.test(head) || OWNED_FIGURES.test(head)) ? group.owner : null
}

/** What else belongs to whoever says it. */
const OWNED_FIGURES =
  /^(figure|toll|total|estimate|version|belief|reckoning|(claim|allegation|assertion|accusation)s?)$/

/** The speaker that a group names, as the text words it. */
export const nameSpeaker = (framed: Framed, index: number, verb: string, limit: number): Speaker | null => {
  const group = framed.groups[index]
  if (!group) return null
  const { text, tokens } = framed
  const owner = ownerOf(framed, group) ?? namedWithin(framed, group)
  const reach = owner ? owner.end : endOfTitle(framed, group.first, endOfSpeaker(framed, index, limit))
  const whole = owner ? reach : endOfGivenName(framed, reach, limit)
  // "told Reuters something else"
  const bare = /^(something|nothing|everything|anything)$/.test(tokens.folded[whole - 1] ?? '') ? whole - 1 : whole
  const opens = owner ? owner.first : beginningOfTitle(framed, beginningOf(framed, index, firstWord(framed, group)))
  const start = beginningOfWeekly(framed, beginningOfKnown(framed, opens, bare))
  const end = endOfKnown(framed, start, bare, limit)
  const first = isHandle(framed, start) ? start - 1 : start
  if (end <= first) return null
  const name = text.slice(tokens.start[first], tokens.end[end - 1])
  const head = tokens.folded[group.head] ?? ''
  // "Sahara Observer" is a name, "local observers" are not.
  const named = tokens.letterCase[group.head] !== LOWER && group.head > first
  const unnamed = (UNNAMED_SPEAKERS.test(head) && owner === null && !named) || group.class === 'elided'
  const known = framed.known.source(name)
  return {
    first,
    end,
    name,
    kind: known?.kind ?? kindOf(text.slice(tokens.start[first], tokens.end[reach - 1]), unnamed),
    voice: known?.id ?? (unnamed ? null : foldSource(name)),
    verb,
  }
}

/** Where a name begins whose words stand in two groups: "the Inter-Services | Public Relations". */
const beginningOf = ({ groups, tokens, ranges, text }: Framed, index: number, first: number): number => {
  const [before, group] = [groups[index - 1], groups[index]]
  if (!before || before.end !== group?.first || group.first !== first || before.quantity >= 0) return first
  if (ranges[tokens.sentence[first] ?? 0]?.upperCase === true) return first
  // A heading above a line is no part of the name that the line begins with.
  if (text.slice(tokens.start[before.first], tokens.start[first]).includes('\n')) return first
  for (let at = before.wordsFirst; at <= first; at += 1)
    if (tokens.kind[at] === WORD && tokens.letterCase[at] === LOWER) return first
  return before.wordsFirst
}

const DROPPED = /^(the|a|an|this|that|its|their|his|her|said|says|whilst|how|what|why|when|where|whether)$/

/** The first word of the name: articles are no part of it, an owner and a figure are. */
const firstWord = ({ tokens }: Framed, group: Group): number => {
  let first = group.first
  while (first < group.end && DROPPED.test(tokens.folded[first] ?? '')) first += 1
  // An opening quotation mark belongs to the name when it closes within it: "‘Operation Z’ channel".
  const opens = /^["“‘']$/.test(tokens.folded[first] ?? '')
  const closes = tokens.folded.slice(first + 1, group.end).some((word) => /^["”’']$/.test(word))
  return opens && !closes ? first + 1 : first
}
