import { LOWER, MARK, type Tokens } from '../2-tokens/tokenize.ts'
import { WEEKDAYS } from '../3-quantities/en/calendar.ts'
import { isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../4-mentions/en/function-words.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { askOnce, NO_WORD } from '../engine/word.ts'
import type { Chunk } from './chunk.ts'
import { STATE_WORDS } from './en/senses.ts'
import { findVerbGroups } from './find-verb-groups.ts'
import type { VerbGroup } from './verb-group.ts'

/** A sentence, cut into chunks, with its verbs. */
export interface Clause {
  readonly sentence: number
  readonly chunks: readonly Chunk[]
  readonly verbs: readonly VerbGroup[]
  readonly upperCase: boolean
}

const MARKS: Readonly<Record<string, Chunk['type']>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  "'": 'quote',
  '‘': 'quote',
  '’': 'quote',
  '«': 'quote',
  '»': 'quote',
  '&': 'and',
  '/': 'and',
  '•': 'semicolon',
  '*': 'semicolon',
  '|': 'semicolon',
}
const TIME_WORDS: ReadonlySet<string> = new Set('yesterday today overnight tonight tomorrow'.split(' '))
const INCLUDING: ReadonlySet<string> = new Set([
  'including',
  'among',
  'amongst',
  'included',
  'include',
  'comprising',
  'includes',
  'namely',
])

const PHRASES: readonly (readonly [readonly string[], Chunk['type'], string])[] = [
  [['as', 'well', 'as'], 'and', 'and'],
  [['along', 'with'], 'and', 'and'],
  [['together', 'with'], 'and', 'and'],
  [['in', 'addition', 'to'], 'and', 'and'],
  [['and', '/', 'or'], 'or', 'or'],
  [['because', 'of'], 'preposition', 'because of'],
  [['according', 'to'], 'preposition', 'according to'],
  [['as', 'per'], 'preposition', 'according to'],
  [['close', 'to'], 'preposition', 'near'],
  [['so', 'that'], 'subordinator', 'that'],
  [['even', 'as'], 'subordinator', 'as'],
  [['such', 'as'], 'including', 'such as'],
  [['ahead', 'of'], 'preposition', 'of'],
]

const phrasesFrom = askOnce((word) => PHRASES.filter(([[first]]) => first === word))

const phraseAt = ({ folded, words }: Tokens, at: number): (typeof PHRASES)[number] | undefined => {
  for (const phrase of phrasesFrom(words[at] ?? NO_WORD))
    if (phrase[0].every((word, step) => folded[at + step] === word)) return phrase
  return undefined
}

/** What a word is by itself; `capitalised` where its capital says that it may be a name. */
const classOf = (word: string, capitalised: boolean): Chunk['type'] => {
  if (word === 'and' || word === 'plus' || word === 'alongside' || word === 'besides') return 'and'
  if (word === 'or') return 'or'
  if (INCLUDING.has(word)) return 'including'
  if (STATE_WORDS.has(word)) return 'state'
  if (word === 'because') return 'subordinator'
  if (word === 'of' || (PREPOSITIONS.has(word) && !/^(before|after|until|since|as)$/.test(word))) return 'preposition'
  if (/^(before|after|until|since|as)$/.test(word)) return 'subordinator'
  if (RELATIVES.has(word) && word !== 'where') return 'relative'
  if (SUBORDINATORS.has(word) || word === 'but') return 'subordinator'
  if (TIME_WORDS.has(word) || (word.length > 3 && WEEKDAYS.has(word))) return 'time'
  return isAdverb(word, capitalised) ? 'adverb' : 'other'
}
const classOfPlain = askOnce((word) => classOf(word, false))
const classOfCapitalised = askOnce((word) => classOf(word, true))

const classify = ({ tokens }: Mentioned, at: number, upperCase: boolean): Chunk['type'] => {
  if (tokens.kind[at] === MARK) return MARKS[tokens.folded[at] ?? ''] ?? 'other'
  const word = tokens.words[at] ?? NO_WORD
  return tokens.letterCase[at] !== LOWER && !upperCase ? classOfCapitalised(word) : classOfPlain(word)
}

const SPELLS = /^(week|weekend|month|year|night|morning|afternoon|evening|day|summer|winter|spring|autumn|decade)$/
const WHICH = /^(last|this|next|that|same|previous|following|past)$/

/** "Sunday", "last week", "the next day", "that night": a time that stands by itself, not a thing. */
const isTimeGroup = ({ groups, tokens }: Mentioned, index: number): boolean => {
  const group = groups[index]
  const word = group && group.head >= 0 ? (tokens.folded[group.head] ?? '') : ''
  if (!group || (WEEKDAYS.has(word) && word.length > 3)) return group !== undefined
  if (group.quantity >= 0 || group.owner !== null || !SPELLS.test(word)) return false
  return WHICH.test(group.determiner ?? '') || WHICH.test(tokens.folded[group.head - 1] ?? '')
}

/** Two hyphens are one dash, as wires send it: "six priests -- five of them Spaniards -- were murdered". */
const endOfMark = ({ tokens: { folded } }: Mentioned, at: number, limit: number): number => {
  let end = at + 1
  if (folded[at] === '-') while (end < limit && folded[end] === '-') end += 1
  return end
}

/** Cuts a sentence into chunks. */
export const chunkSentence = (below: Mentioned, sentence: number): Clause => {
  const range = below.ranges[sentence] ?? { first: 0, end: 0, upperCase: false }
  const verbs = findVerbGroups(below, range.first, range.end, range.upperCase)
  const chunks: Chunk[] = []
  let nextVerb = 0
  for (let at = range.first; at < range.end;) {
    const verb = verbs[nextVerb]
    if (verb?.first === at) {
      chunks.push({ type: 'verb', first: at, end: verb.end, reach: verb.end, index: nextVerb, word: verb.lemma })
      nextVerb += 1
      at = verb.end
      continue
    }
    const group = (below.groupOf[at] ?? 0) - 1
    if (group >= 0) {
      const end = below.groups[group]?.end ?? at + 1
      chunks.push({
        type: isTimeGroup(below, group) ? 'time' : 'group',
        first: at,
        end,
        reach: Math.max(below.groups[group]?.reach ?? 0, end),
        index: group,
        counted: (below.groups[group]?.quantity ?? -1) >= 0,
        person: below.groups[group]?.person === true,
        word: RELATIVES.has(below.tokens.folded[end - 1] ?? '') ? 'of whom' : '',
      })
      at = Math.max(end, at + 1)
      continue
    }
    const mask = below.masks[(below.maskOf[at] ?? 0) - 1]
    if (mask) {
      chunks.push({
        type: mask.value === 'age' ? 'adverb' : 'time',
        first: at,
        end: mask.end,
        reach: mask.end,
        index: -1,
        word: mask.value === 'age' && below.tokens.folded[mask.first] === ',' ? ', age' : mask.value,
      })
      at = mask.end
      continue
    }
    const found = phraseAt(below.tokens, at)
    // "according to were killed": a verb that begins within keeps its words.
    const phrase = found && verb && verb.first < at + found[0].length ? undefined : found
    const end = phrase ? at + phrase[0].length : endOfMark(below, at, range.end)
    chunks.push({
      type: phrase ? phrase[1] : classify(below, at, range.upperCase),
      first: at,
      end,
      reach: end,
      index: -1,
      word: phrase ? phrase[2] : (below.tokens.folded[at] ?? ''),
    })
    at = end
  }
  return { sentence, chunks, verbs, upperCase: range.upperCase }
}
