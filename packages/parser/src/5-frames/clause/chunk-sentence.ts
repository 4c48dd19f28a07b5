import { LOWER, MARK, type SentenceTokens, type Tokens } from '../../2-tokens/tokenize.ts'
import { MONTHS, WEEKDAYS } from '../../3-quantities/en/calendar.ts'
import { maskAt } from '../../3-quantities/mask-at.ts'
import { isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../4-mentions/en/function-words.ts'
import { SPELLS, WHICH_SPELL } from '../../4-mentions/en/spells.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { askOnce, NO_WORD } from '../../engine/word.ts'
import type { Chunk } from './chunk.ts'
import { INCLUDING } from '../en/including.ts'
import { STATE_WORDS } from '../en/senses.ts'
import { findVerbGroups } from '../verb-group/find-verb-groups.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

/** A sentence, cut into chunks, with its verbs. */
export interface Clause {
  readonly sentence: number
  readonly chunks: readonly Chunk[]
  readonly verbs: readonly VerbGroup[]
  /** Each verb with the position of its chunk, for the many rules that begin with a verb. */
  readonly verbPlaces: readonly { readonly at: number; readonly verb: VerbGroup }[]
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
  '+': 'and',
  '/': 'and',
  '•': 'semicolon',
  '*': 'semicolon',
  '|': 'semicolon',
}
const TIME_WORDS: ReadonlySet<string> = new Set('yesterday today overnight tonight tomorrow'.split(' '))
const PHRASES: readonly (readonly [readonly string[], Chunk['type'], string])[] = [
  [['as', 'well', 'as'], 'and', 'and'],
  [['along', 'with'], 'and', 'and'],
  [['together', 'with'], 'and', 'and'],
  [['in', 'addition', 'to'], 'and', 'and'],
  [['and', '/', 'or'], 'or', 'or'],
  [['because', 'of'], 'preposition', 'because of'],
  [['according', 'to'], 'preposition', 'according to'],
  [['as', 'per'], 'preposition', 'according to'],
  [['in', 'the', 'words', 'of'], 'preposition', 'according to'],
  [['in', 'the', 'telling', 'of'], 'preposition', 'according to'],
  [['on', 'the', 'word', 'of'], 'preposition', 'according to'],
  [['on', 'the', 'account', 'of'], 'preposition', 'according to'],
  [['close', 'to'], 'preposition', 'near'],
  [['so', 'that'], 'subordinator', 'that'],
  [['even', 'as'], 'subordinator', 'as'],
  [['such', 'as'], 'including', 'such as'],
  [['to', 'wit'], 'including', 'namely'],
  [['ahead', 'of'], 'preposition', 'of'],
  [['incl', '.'], 'including', 'including'],
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
  // "seized that day": the word points to the day, and opens no clause.
  if (tokens.folded[at] === 'that' && SPELLS.test(tokens.folded[at + 1] ?? '')) return 'time'
  const word = tokens.words[at] ?? NO_WORD
  return tokens.letterCase[at] !== LOWER && !upperCase ? classOfCapitalised(word) : classOfPlain(word)
}

/** "between January and April, 40 were killed": the month alone, or with what part of it. */
const isMonth = ({ folded }: Tokens, group: Group): boolean =>
  group.class === 'name' &&
  MONTHS.has(folded[group.end - 1] ?? '') &&
  group.person !== true &&
  (group.end - group.first === 1 ||
    (group.end - group.first === 2 && /^(early|mid|late)$/.test(folded[group.first] ?? '')))

const MONTHS_AND_VERBS = /^(may|march)$/
const BEFORE_MONTH = /^(in|of|since|by|until|till|from|during|for|early|mid|late|through|and)$/

/** "fell in May to 476": a month that is a verb or a noun as well, told by its capital and the word before it. */
const isMonthHere = ({ tokens }: Mentioned, at: number, upperCase: boolean): boolean =>
  MONTHS_AND_VERBS.test(tokens.folded[at] ?? '') &&
  tokens.letterCase[at] !== LOWER &&
  !upperCase &&
  BEFORE_MONTH.test(tokens.folded[at - 1] ?? '')

/** "Sunday", "last week, "the next day", "that night": a time that stands by itself, not a thing. */
const isTimeGroup = (below: Mentioned, index: number, upperCase: boolean): boolean => {
  const { groups, tokens } = below
  const group = groups[index]
  const word = group && group.head >= 0 ? (tokens.folded[group.head] ?? '') : ''
  if (!group || (WEEKDAYS.has(word) && word.length > 3)) return group !== undefined
  if (group.quantity >= 0 || group.owner !== null) return false
  if (isMonth(tokens, group)) return true
  if (group.end - group.first === 1 && isMonthHere(below, group.first, upperCase)) return true
  if (!SPELLS.test(word)) return false
  // "on Wednesday evening"
  if (WEEKDAYS.has(tokens.folded[group.first - 1] ?? '') && group.end - group.first === 1) return true
  return WHICH_SPELL.test(group.determiner ?? '') || WHICH_SPELL.test(tokens.folded[group.head - 1] ?? '')
}

/** Two hyphens are one dash, as wires send it: "six priests -- five of them Spaniards -- were murdered". */
const endOfMark = ({ tokens: { folded } }: Mentioned, at: number, limit: number): number => {
  let end = at + 1
  if (folded[at] === '-') while (end < limit && folded[end] === '-') end += 1
  return end
}

/** A chunk that is no group. All chunks have all members in one order: walks read them quicker where all have one shape. */
const makeChunk = (type: Chunk['type'], first: number, end: number, index: number, word: string): Chunk => ({
  type,
  first,
  end,
  reach: end,
  index,
  counted: false,
  many: false,
  person: false,
  one: false,
  word,
})

const wordOfGroup = (last: string): string => (RELATIVES.has(last) ? 'of whom' : last === 'them' ? 'of them' : '')

const groupChunk = (below: Mentioned, at: number, index: number, upperCase: boolean): Chunk => {
  const group = below.groups[index]
  const end = group?.end ?? at + 1
  return {
    type: isTimeGroup(below, index, upperCase) ? 'time' : 'group',
    first: at,
    end,
    reach: Math.max(group?.reach ?? 0, end),
    index,
    counted: (group?.quantity ?? -1) >= 0,
    many: (below.quantities[group?.quantity ?? -1]?.value.low ?? 0) > 1,
    person: group?.person === true,
    one: /^(an?|one|another|his|her|their|its)$/.test(group?.determiner ?? ''),
    word: group?.ofThem === true ? 'of them' : wordOfGroup(below.tokens.folded[end - 1] ?? ''),
  }
}

const maskChunk = ({ tokens }: Mentioned, at: number, { first, end, value }: Mentioned['masks'][number]): Chunk => {
  const word = value === 'age' && tokens.folded[first] === ',' ? ', age' : value
  return makeChunk(value === 'age' ? 'adverb' : 'time', at, end, -1, word)
}

/** "In all 60 people died": an adverb, and no preposition of the figure behind it. */
const opensSum = ({ tokens, quantityAt }: Mentioned, at: number): boolean =>
  tokens.folded[at + 1] === 'all' &&
  (quantityAt[at + 2] ?? 0) > 0 &&
  (tokens.sentence[at - 1] !== tokens.sentence[at] || /^[,;:]$/.test(tokens.folded[at - 1] ?? ''))

/** A chunk of a word or a phrase of its own; one that the verb ahead begins within gives way to it. */
const wordChunk = (below: Mentioned, at: number, range: SentenceTokens, verb: VerbGroup | undefined): Chunk => {
  const found = phraseAt(below.tokens, at)
  // "according to were killed": a verb that begins within keeps its words.
  const phrase = found && verb && verb.first < at + found[0].length ? undefined : found
  if (phrase) return makeChunk(phrase[1], at, at + phrase[0].length, -1, phrase[2])
  const word = below.tokens.folded[at] ?? ''
  if (word === 'in' && opensSum(below, at)) return makeChunk('adverb', at, at + 1, -1, 'in all')
  if (isMonthHere(below, at, range.upperCase)) return makeChunk('time', at, at + 1, -1, word)
  return makeChunk(classify(below, at, range.upperCase), at, endOfMark(below, at, range.end), -1, word)
}

/** "the mayor himself was killed": the pronoun adds nobody to the group before it. */
const isReflexive = ({ tokens }: Mentioned, at: number, before: Chunk | undefined): boolean =>
  before?.type === 'group' && before.end === at && /^(himself|herself|themselves|itself)$/.test(tokens.folded[at] ?? '')

/** "both a gun and a depot": it joins the two behind it, and is neither. */
const joinsTwo = ({ tokens, groups }: Mentioned, index: number): boolean => {
  const group = groups[index]
  return group?.quantity === -1 && group.end - group.first === 1 && tokens.folded[group.first] === 'both'
}

/** "#Gaza", "@front_news": the sign belongs to the name that it touches. */
const isSignOfName = ({ tokens, groupOf }: Mentioned, at: number): boolean =>
  /^[@#]$/.test(tokens.folded[at] ?? '') && tokens.start[at + 1] === tokens.end[at] && (groupOf[at + 1] ?? 0) > 0

/** Cuts a sentence into chunks. */
export const chunkSentence = (below: Mentioned, sentence: number): Clause => {
  const range = below.ranges[sentence] ?? { first: 0, end: 0, upperCase: false }
  const verbs = findVerbGroups(below, range.first, range.end, range.upperCase)
  const chunks: Chunk[] = []
  const verbPlaces: Clause['verbPlaces'][number][] = []
  let nextVerb = 0
  for (let at = range.first; at < range.end;) {
    const verb = verbs[nextVerb]
    const group = (below.groupOf[isSignOfName(below, at) ? at + 1 : at] ?? 0) - 1
    const mask = maskAt(below, at)
    if (verb?.first === at) {
      verbPlaces.push({ at: chunks.length, verb })
      chunks.push(makeChunk('verb', at, verb.end, nextVerb, verb.lemma))
      nextVerb += 1
    } else if (group >= 0 && isReflexive(below, at, chunks.at(-1))) chunks.push(makeChunk('adverb', at, at + 1, -1, ''))
    else if (group >= 0 && joinsTwo(below, group)) chunks.push(makeChunk('adverb', at, at + 1, -1, 'both'))
    else if (group >= 0) chunks.push(groupChunk(below, at, group, range.upperCase))
    else chunks.push(mask ? maskChunk(below, at, mask) : wordChunk(below, at, range, verb))
    at = Math.max(chunks.at(-1)?.end ?? 0, at + 1)
  }
  return { sentence, chunks, verbs, verbPlaces, upperCase: range.upperCase }
}
