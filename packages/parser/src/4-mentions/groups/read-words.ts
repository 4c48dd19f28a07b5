import { CAPITALISED, LOWER, MARK, UPPER } from '../../2-tokens/tokenize.ts'
import { isCategory, isPeople, NOUN_FORMS } from '../en/nouns.ts'
import { TITLES } from '../en/titles.ts'
import { addGroup } from './add-group.ts'
import { addOwner } from './add-owner.ts'
import { beginsWords, classifyWord } from './classify-word.ts'
import { describeHead } from './describe-head.ts'
import type { GroupView, Opening } from './group-view.ts'
import { joinsModifier } from './joins-modifier.ts'
import { namesPerson } from './names-person.ts'
import type { Progress } from './progress.ts'
import { closesQuote, isQuotationMark, mayOpenQuote } from './quotation-marks.ts'
import { readElided } from './read-elided.ts'
import { takeWord } from './take-word.ts'
import { withAcronym } from './with-acronym.ts'

/** Reads the words of a group behind what opens it, and adds the group. Returns the token to go on from. */
export const readWords = (view: GroupView, opening: Opening): number => {
  const { at, wordsFirst, quantity, determiner } = opening
  const words: Progress = {
    opening,
    here: wordsFirst,
    first: wordsFirst,
    head: -1,
    end: wordsFirst,
    owner: null,
    figure: quantity,
  }
  while (words.here < view.limit && takeNext(view, words));
  const { head, first, figure, owner } = words
  if (head < 0)
    return readElided(view, { ...opening, wordsFirst: figure === quantity ? wordsFirst : first, quantity: figure })
  const described = describeHead(view, head, figure)
  const person =
    figure < 0 &&
    (described.class === 'name' || described.class === 'unknown') &&
    namesPerson(view, { wordsFirst: first, head, determiner, owner })
  const next = addGroup(view, {
    first: at,
    end: withAcronym(view, words.end),
    wordsFirst: first,
    head,
    class: person ? 'name' : described.class,
    plural: !person && described.plural,
    person,
    quantity: figure,
    determiner,
    owner,
  })
  // "the army’s capture of nine" is the owner’s doing; "the mayor’s murder" befell its owner.
  if (owner && described.class === 'outcome' && figure < 0 && view.below.tokens.folded[next] !== 'of')
    addOwner(view, owner, determiner)
  return next
}

/** Takes one more word or mark; false when the group ends before it. */
const takeNext = (view: GroupView, words: Progress): boolean => {
  if (isGenitive(view, words)) return takeOwner(view, words)
  if (isQuotedNoun(view, words)) {
    words.here += 1
    return true
  }
  const aside = innerName(view, words)
  if (aside > 0) {
    words.here += aside
    return true
  }
  if (joinsModifier(view, words)) {
    words.here += 1
    words.head = -1
    return true
  }
  if (isInnerMark(view, words)) {
    // A quotation mark before the first word is no word of the group.
    if (words.first === words.here && isQuotationMark(view.below.tokens.folded[words.here] ?? '')) words.first += 1
    words.here += 1
    return true
  }
  return takeWord(view, words)
}

/** "two M23 “colonels”": behind a name the noun that the figure counts may stand between quotation marks. */
const isQuotedNoun = ({ below: { tokens } }: GroupView, { head, here, figure }: Progress): boolean => {
  if (head < 0 || figure < 0 || tokens.letterCase[head] === LOWER) return false
  const noun = isQuotationMark(tokens.folded[here] ?? '') ? NOUN_FORMS.get(tokens.folded[here + 1] ?? '') : undefined
  return noun !== undefined && noun.plural && isPeople(noun.class)
}

/** The words of the longest name that stands in brackets within a group. */
const LONGEST_ASIDE = 6

/** "15 Afghan National Army (ANA) personnel", "nine ANA (Afghan National Army) members": the length of the name in brackets; 0 for none. */
const innerName = ({ below: { tokens }, limit }: GroupView, { head, here }: Progress): number => {
  if (head < 0 || tokens.folded[here] !== '(' || tokens.letterCase[head] === LOWER) return 0
  let close = here + 1
  while (close < limit && close <= here + LONGEST_ASIDE && tokens.folded[close] !== ')') close += 1
  const isAcronym = close === here + 2 && tokens.letterCase[here + 1] === UPPER
  const isSpelt = tokens.letterCase[head] === UPPER && tokens.letterCase[here + 1] === CAPITALISED
  if (tokens.folded[close] !== ')' || !(isAcronym || isSpelt)) return 0
  const noun = NOUN_FORMS.get(tokens.folded[close + 1] ?? '')
  const fits = noun !== undefined && isCategory(noun.class) && tokens.letterCase[close + 1] === LOWER
  return fits ? close + 1 - here : 0
}

const isGenitive = (view: GroupView, { head, here }: Progress): boolean => {
  const { tokens } = view.below
  if (head < 0) return false
  const word = tokens.folded[here]
  return (
    word === "'s" ||
    (word === "'" &&
      /s$/.test(tokens.folded[here - 1] ?? '') &&
      tokens.start[here] === tokens.end[here - 1] &&
      beginsWords(view, here + 1))
  )
}

/** What was read so far is the owner of what follows. */
const takeOwner = (view: GroupView, words: Progress): boolean => {
  const { quantityAt, quantities } = view.below
  if (!beginsWords(view, words.here + 1)) return false
  words.owner = { first: words.first, end: words.here }
  words.here += 1
  const next = (quantityAt[words.here] ?? 0) - 1
  if (next >= 0 && words.figure < 0) {
    // "the village head's two wives": the figure counts what is owned.
    words.figure = next
    words.here = quantities[next]?.end ?? words.here
  }
  words.first = words.here
  words.head = -1
  words.end = words.here
  return true
}

/** A mark that ends no group: a quotation mark within it, the full stop of a title, a slash between two words. */
const isInnerMark = (view: GroupView, { opening: { at }, head, here }: Progress): boolean => {
  const { tokens } = view.below
  const word = tokens.folded[here] ?? ''
  if (isQuotationMark(word))
    return (
      (head < 0 ? here > at || mayOpenQuote(view, here) : closesQuote(view, here, at)) && beginsWords(view, here + 1)
    )
  if (word === '.') return TITLES.has(tokens.folded[here - 1] ?? '') && tokens.kind[here + 1] !== MARK
  if (word !== '/') return false
  return head >= 0 && tokens.start[here] === tokens.end[here - 1] && classifyWord(view, here + 1, head) !== 'stop'
}
