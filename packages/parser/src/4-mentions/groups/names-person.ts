import { LOWER, UPPER, WORD } from '../../2-tokens/tokenize.ts'
import { maskAt } from '../../3-quantities/mask-at.ts'
import { ADJECTIVES } from '../en/function-words.ts'
import { isPeople, NOUN_FORMS } from '../en/nouns.ts'
import { TITLES } from '../en/titles.ts'
import { isPlainEnglish, NO_SURNAME } from '../en/unlike-names.ts'
import { VERB_FORMS } from '../en/verbs.ts'
import { lookupDemonym } from '../gazetteer/lookup-demonym.ts'
import { askOnce, NO_WORD } from '../../engine/word.ts'
import type { Group } from '../group.ts'
import type { GroupView } from './group-view.ts'

type Words = Pick<Group, 'wordsFirst' | 'head' | 'determiner' | 'owner'>

/** A word that no lexicon knows: in a text of capitals all that tells a name. */
const isUnknown = askOnce(
  (word) =>
    word.length > 1 &&
    !NOUN_FORMS.has(word) &&
    !VERB_FORMS.has(word) &&
    !ADJECTIVES.has(word) &&
    !isPlainEnglish(word) &&
    lookupDemonym(word) === null,
)

/** Nouns that stand before things as well: "the civilian mask" in capitals names no one. */
const LOOSE_ROLE =
  /^(civilian|guerrilla|guerilla|terrorist|rebel|insurgent|militant|extremist|subversive|criminal|person|human|victim|hostage|prisoner|member|suspect|one|other|body|life|soul|refugee|migrant|tourist|patient|local|minor|adult)$/

/** "judge Mora", "Col. Diallo": whoever stands right before a name and says what its bearer is. */
const isRole = (word: string): boolean => {
  if (TITLES.has(word)) return true
  const entry = NOUN_FORMS.get(word)
  return entry !== undefined && !entry.plural && isPeople(entry.class) && lookupDemonym(word) === null
}

/** "de", "al", "bin" between the parts of a name. */
const isJoint = (word: string): boolean =>
  /^(de|del|la|las|los|da|das|dos|do|du|van|von|der|den|bin|bo|ibn|bint|al|el|abu|ould|ag|y)$/.test(word)

/**
 * Whether the words of a group end in a person’s name: two words or more that are names by their letters – in a text of
 * capitals, that no lexicon knows – or one behind what its bearer is. An article stands only before the latter.
 */
export const namesPerson = ({ below, upperCase }: GroupView, words: Words): boolean => {
  const { tokens } = below
  const { folded, letterCase, kind } = tokens
  const { head, wordsFirst } = words
  const isName = (at: number): boolean =>
    kind[at] === WORD && (upperCase ? isUnknown(tokens.words[at] ?? NO_WORD) : letterCase[at] !== LOWER)
  if (!isName(head) || NO_SURNAME.test(folded[head] ?? '')) return false
  let first = head
  while (first > wordsFirst && (isName(first - 1) || isJoint(folded[first - 1] ?? ''))) first -= 1
  const before = folded[first - 1] === '.' ? first - 2 : first - 1
  if (upperCase && first === head && LOOSE_ROLE.test(folded[before] ?? '')) return false
  const role = (before >= wordsFirst && isRole(folded[before] ?? '')) || (first < head && isRole(folded[first] ?? ''))
  // "Yahya, 52,": whoever has an age is somebody.
  const aged = maskAt(below, head + 1)?.value === 'age'
  if (aged && !upperCase && words.determiner === null && NOUN_FORMS.get(folded[head] ?? '') === undefined) return true
  // "Dero himself was killed"
  if (/^(himself|herself)$/.test(folded[head + 1] ?? '') && !upperCase && words.determiner === null) return true
  // "Kongra GEL" is an acronym; "Colonel DIALLO" is not.
  if (!upperCase && letterCase[head] === UPPER) return role
  return role || (first < head && words.determiner === null && words.owner === null)
}
