import { NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import { TITLES } from '../../4-mentions/en/titles.ts'
import { lookupDemonym } from '../../4-mentions/gazetteer/lookup-demonym.ts'
import { remember } from '../../engine/remember.ts'
import { GENERIC_WORDS, RANKS } from '../en/generic.ts'
import { SPEAKING_NOUNS, STAND_INS, UNNAMED_SPEAKERS } from '../en/speech.ts'

const isTitle = (word: string): boolean => TITLES.has(word) || RANKS.test(word)

const saysWhatOnly = (word: string): boolean =>
  GENERIC_WORDS.has(word) ||
  isTitle(word) ||
  SPEAKING_NOUNS.test(word) ||
  STAND_INS.test(word) ||
  UNNAMED_SPEAKERS.test(word) ||
  (NOUN_FORMS.has(word) && lookupDemonym(word) === null)

/**
 * Whether a name says which one it means, so that two reports that use it mean the same: "Mopti hospital", "Amadou
 * Diallo". "The ministry" of two countries and "Colonel Diallo" of two armies are not one.
 */
export const canBeToldApart = remember((name: string): boolean => {
  if (/^@|\.\p{L}/u.test(name)) return true
  const words = name.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean)
  const folded = words.map((word) => word.toLowerCase().replace(/['’]s?$/, ''))
  // Whatever is no English word of the trade is a name where it has a capital, or letters that know none.
  const own = words.filter((word, at) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) && !saysWhatOnly(folded[at] ?? ''))
  if (own.length === 0) return false
  return own.length > 1 || !folded.some(isTitle)
})
