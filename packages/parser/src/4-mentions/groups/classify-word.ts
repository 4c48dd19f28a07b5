import { SAYS } from '../en/says.ts'
import { CAPITALISED, LOWER, MARK, MIXED, NUMBER, UPPER } from '../../2-tokens/tokenize.ts'
import { SMALL_NUMBERS } from '../../3-quantities/en/number-words.ts'
import { maskAt } from '../../3-quantities/mask-at.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../en/function-words.ts'
import { NO_WORD } from '../../engine/word.ts'
import type { NounEntry } from '../en/nouns.ts'
import { readVerb, VERB_FORMS } from '../en/verbs.ts'
import { isPlaceName } from '../gazetteer/lookup-place.ts'
import type { GroupView } from './group-view.ts'
import { isNounHere } from './is-noun-here.ts'
import { killsBehindNoun } from './kills-behind-noun.ts'
import { nounAt } from './noun-at.ts'
import { isCompared, isSuperlative } from './degrees.ts'
import { behindQuoted } from './quotation-marks.ts'
import { opensGroup } from './opens-group.ts'
import { countsSeveral, followsArticle, followsSeveral, isTimeBehindFigure } from './next-to-figure.ts'
import { surrendersThere } from './surrenders-there.ts'
import { factsOf, type WordFacts } from './word-facts.ts'

/** What a word is to a group; a `stop` ends it. */
export type WordClass = 'stop' | 'noun' | 'modifier' | 'participle' | 'word' | 'name'

/** What a word is to a group whose head, so far, is `head` (-1: none); `depth` counts the words looked ahead. */
export const classifyWord = (view: GroupView, at: number, head: number, depth = 0): WordClass => {
  // Looking ahead from word to word stops soon: no group hangs on what stands four words on.
  if (at >= view.limit || depth > 4) return 'stop'
  const { tokens, maskOf } = view.below
  if ((maskOf[at] ?? 0) !== 0) return classifyMask(view, at)
  const word = tokens.folded[at] ?? ''
  const facts = factsOf(tokens.words[at] ?? NO_WORD)
  const form = classifyForm(view, at, facts)
  if (form !== null) return form
  const capital = tokens.letterCase[at] !== LOWER && !view.upperCase
  if (facts.opener)
    return word === 'other' || word === 'more' || word === 'former' || isSuperlative(view, at) ? 'modifier' : 'stop'
  // "Radio Sel first gave a toll of 11": behind its noun no ordinal stands.
  if (word === 'first' && head >= 0 && !capital) return 'stop'
  if (head >= 0 && !capital && isCompared(view, at)) return 'stop'
  if (facts.adjective) return isLed(view, at, depth) ? 'modifier' : 'stop'
  // "against 26 last year"
  if (facts.which && isTimeBehindFigure(view, at)) return 'stop'
  // "the last functioning hospital": it is the participle that the noun stands behind.
  if (word === 'last' && readVerb(tokens.folded[at + 1] ?? '')?.forms.has('ing') === true) return 'modifier'
  const noun = nounAt(view, at)
  const verb = classifyVerb(view, at, head, depth, facts, noun)
  if (verb !== null) return verb
  if (noun) return 'noun'
  // "the KIA said", "a Kia car", "Mia": a force, a make, a person; "29 KIA" are men.
  if (capital && /^[kwm]ia$/.test(word) && (tokens.letterCase[at] !== UPPER || tokens.folded[at - 1] === 'the'))
    return 'name'
  if (capital ? facts.surelyAdverb : facts.adverb)
    // "Gang members reportedly set fire to": right behind a noun, no adverb opens another.
    return word.endsWith('ly') && head < 0 && view.groups.at(-1)?.end !== at && isLed(view, at, depth)
      ? 'modifier'
      : 'stop'
  return capital ? 'name' : 'word'
}

/** Whether words stand behind a token that it can describe. */
const isLed = (view: GroupView, at: number, depth: number): boolean =>
  classifyWord(view, behindQuoted(view, at), -1, depth + 1) !== 'stop'

/** What is no count but stands in a group all the same: an age, a calibre, a label. */
const classifyMask = ({ below }: GroupView, at: number): WordClass => {
  const { tokens } = below
  const kind = maskAt(below, at)?.value
  if (kind === 'age' && tokens.folded[at] === ',') return 'stop'
  return kind === 'age' || kind === 'measure' || kind === 'label' ? 'modifier' : 'stop'
}

/** What marks, figures, capitals and function words are; null for the words of an open class. */
const classifyForm = (view: GroupView, at: number, facts: WordFacts): WordClass | null => {
  const { tokens, quantityAt } = view.below
  if (tokens.kind[at] === MARK) return 'stop'
  if (tokens.kind[at] === MIXED) return 'word'
  if ((quantityAt[at] ?? 0) > 0 || tokens.kind[at] === NUMBER) return 'stop'
  if (facts.direction && tokens.letterCase[at] === CAPITALISED && !view.upperCase) return 'name'
  // "Last Friday, gunmen …", "Late Monday": the word dates with the day behind it.
  if (facts.datesDay && factsOf(tokens.words[at + 1] ?? NO_WORD).weekday) return 'stop'
  // "reported dead early this morning", "late on Monday"
  if (EARLY_OR_LATE.test(tokens.folded[at] ?? '') && BEHIND_EARLY.test(tokens.folded[at + 1] ?? '')) return 'stop'
  // "two people, resident in the village"
  if (
    tokens.folded[at] === 'resident' &&
    /^(in|at)$/.test(tokens.folded[at + 1] ?? '') &&
    tokens.folded[at - 1] === ','
  )
    return 'stop'
  // "two militias loyal to them"
  if (LEANS.test(tokens.folded[at] ?? '') && tokens.folded[at + 1] === 'to') return 'stop'
  // "IS", "US", "WHO": capitals set a name apart from a function word.
  if (facts.stop)
    return tokens.letterCase[at] === UPPER && !view.upperCase && (tokens.folded[at] ?? '').length > 1 ? 'name' : 'stop'
  return facts.weekday ? 'stop' : null
}

/** What a word that can be a verb is here; null when it is none here. */
const classifyVerb = (
  view: GroupView,
  at: number,
  head: number,
  depth: number,
  { verb, nounLike }: WordFacts,
  noun: NounEntry | undefined,
): WordClass | null => {
  const { tokens } = view.below
  if (!verb || isPlaceLikeVerb(view, at)) return null
  if (head >= 0 && verb.forms.has('s') && countsSeveral(view, at)) return 'noun'
  // "a reservist who drives a bulldozer"
  if (noun && head < 0 && tokens.folded[at - 1] === 'who' && verb.forms.has('s')) return 'stop'
  if (namesOffice(view, at)) return 'name'
  if (isOfCommand(tokens.folded, at)) return 'word'
  // "with stolen loot": behind what was done with it no verb stands.
  if (tokens.folded[at] === 'loot' && /^(stolen|seized|recovered|captured)$/.test(tokens.folded[at - 1] ?? ''))
    return 'noun'
  if (surrendersThere(view, at)) return 'stop'
  // "two muzzle loading rifles"
  if (tokens.folded[at] === 'loading' && /^(muzzle|breech|self)$/.test(tokens.folded[at - 1] ?? '')) return 'modifier'
  if (noun && !nounLike) return verb.forms.has('ing') && !isGerundNoun(view, at, head, depth) ? 'participle' : null
  if (nounLike) return isNounHere(view, at, head) ? 'noun' : 'stop'
  if (verb.forms.has('participle') || verb.forms.has('ing')) return 'participle'
  // "27,000 took refuge": what is a past tense and nothing else is no noun behind a figure.
  if (head < 0 && verb.forms.has('past') && !verb.forms.has('base') && (view.below.quantityAt[at - 1] ?? 0) > 0)
    return 'stop'
  // "184 live rounds", "four hand grenades": behind a figure or an article no verb stands.
  if (head < 0 && followsOpener(view, at) && classifyWord(view, at + 1, -1, depth + 1) !== 'stop') return 'word'
  // "on the spot", "at a rally": behind an article no verb stands.
  if (head < 0 && tokens.folded[at] !== 'own' && NO_VERB_BEHIND.test(tokens.folded[at - 1] ?? '')) return 'word'
  // "two GPS sets", "seven luxury watches": a plural behind its modifier.
  const plural = verb.forms.has('s') && !SAYS.has(tokens.folded[at] ?? '')
  // "three craters", "its crews": behind several, or behind an owner, no verb of the third person stands.
  if (head < 0 && verb.forms.has('s') && followsSeveral(view, at)) return 'word'
  // "the spot", "a rally": behind an article no base form is a verb.
  if (head < 0 && followsArticle(view, at) && !verb.forms.has('past')) return 'word'
  if (head >= 0 && plural && nounAt(view, head)?.plural !== true && closesGroup(view, at + 1)) return 'word'
  return tokens.letterCase[at] === LOWER || view.upperCase ? 'stop' : null
}

/** "the Office for Wounded Affairs", "the Commission on Missing Persons": what a name says befell nobody. */
const namesOffice = ({ below: { tokens }, upperCase }: GroupView, at: number): boolean =>
  !upperCase &&
  tokens.letterCase[at] === CAPITALISED &&
  tokens.letterCase[at + 1] === CAPITALISED &&
  /^(affairs|persons|warriors|veterans|peoples)$/.test(tokens.folded[at + 1] ?? '') &&
  /^(for|on|of|the)$/.test(tokens.folded[at - 1] ?? '')

/** "a command and control node": both say what it is for. */
const isOfCommand = (folded: readonly string[], at: number): boolean => {
  const and = folded[at] === 'command' ? at + 1 : folded[at] === 'control' ? at - 1 : -1
  return and > 0 && folded[and - 1] === 'command' && folded[and] === 'and' && folded[and + 1] === 'control'
}

const LEANS = /^(loyal|faithful|sympathetic|subordinate)$/

const EARLY_OR_LATE = /^(early|late)$/
const BEHIND_EARLY = /^(this|today|yesterday|tonight|last|on|in)$/

const NO_VERB_BEHIND = /^(the|an?|its|their|our|my|your)$/

/** "in Sagaing", "from Beijing": a capital and the gazetteer tell a name from what only ends like a verb. */
const isPlaceLikeVerb = ({ below: { tokens }, upperCase }: GroupView, at: number): boolean => {
  const word = tokens.folded[at] ?? ''
  return !upperCase && tokens.letterCase[at] !== LOWER && !VERB_FORMS.has(word) && isPlaceName(word)
}

const closesGroup = ({ below: { tokens }, limit }: GroupView, at: number): boolean => {
  const word = tokens.folded[at] ?? ''
  return at >= limit || /^(,|\.|;|and|or|of)$/.test(word) || AUXILIARIES.has(word)
}

const followsOpener = (view: GroupView, at: number): boolean => {
  const { tokens, quantities, quantityAt } = view.below
  const before = tokens.folded[at - 1] ?? ''
  if (DETERMINERS.has(before) || before === 'own' || before === "'s" || tokens.kind[at - 1] === NUMBER) return true
  if (PREPOSITIONS.has(before) && before !== 'to') return nounAt(view, at + 1) !== undefined
  const figure = quantityAt[at - 1] ?? 0
  return (
    (figure > 0 && quantities[figure - 1]?.end === at) ||
    SMALL_NUMBERS.has(before) ||
    before === 'more' ||
    before === 'other'
  )
}

/** "the killing", "a shelling", "killing of": nouns; "killing eight" is a verb. */
const isGerundNoun = (view: GroupView, at: number, head: number, depth: number): boolean => {
  const { tokens } = view.below
  if (head >= 0 && killsBehindNoun(view, at)) return false
  if (tokens.folded[at + 1] === 'of' || head >= 0) return true
  const before = tokens.folded[at - 1] ?? ''
  if (DETERMINERS.has(before) || before === "'s" || before === 'claims') return true
  return PREPOSITIONS.has(before) && !opensGroup(view, at + 1) && classifyWord(view, at + 1, -1, depth + 1) === 'stop'
}

/** Whether words of a group or a figure stand at a token of the sentence. */
export const beginsWords = (view: GroupView, at: number): boolean =>
  at < view.limit && (classifyWord(view, at, -1) !== 'stop' || (view.below.quantityAt[at] ?? 0) > 0)
