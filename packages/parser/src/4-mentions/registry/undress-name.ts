import { DRESS, LANGUAGES, LINKED, OWN_CHANNEL } from '../en/dress-words.ts'
import { lookupDemonym } from '../gazetteer/lookup-demonym.ts'
import { readNation } from './read-nation.ts'

/** A longer name is no name. */
const MOST_WORDS = 14

/** A name without the words that only say what it is. */
export interface Undressed {
  readonly name: string
  /** Whether words are left out before it alone: "the armed group Hamas" is Hamas, "Hamas radio" is not. */
  readonly isWholeEnd: boolean
  /** Whether the words left out only say that it is a channel or an account: what is left is then no other’s name. */
  readonly isChannel: boolean
}

const fold = (word: string): string => word.toLowerCase().replace(/’/g, "'").replace(/[,.]$/, '')

const isNation = (word: string): boolean => lookupDemonym(word) !== null

/** "Iran’s", "Lebanon's": an owner leaves the name behind it whole. */
const isOwner = (word: string): boolean => /['’]s?$/.test(word) && readNation(word) !== null

const describes = (word: string): boolean => DRESS.has(fold(word)) || LINKED.test(fold(word)) || isOwner(word)

/** How many words may be left out before the name. */
const dressBefore = (words: readonly string[]): number => {
  const first = words.findIndex((word) => !describes(word) && !isNation(word))
  return first < 0 ? words.length : first
}

const isShort = (word = ''): boolean => /^\p{Lu}{2,4}$/u.test(word)

/** Where the words begin that may be left out behind the name. */
const dressBehind = (words: readonly string[]): number => {
  let end = words.length
  while (end > 0 && DRESS.has(fold(words[end - 1] ?? ''))) end -= 1
  // "VOA Somali", "BBC Persian": the service of an outlet in a language.
  const language = words[end - 1] ?? ''
  const isService = LANGUAGES.has(fold(language)) || lookupDemonym(language) !== null
  return end === words.length && end > 1 && isService && isShort(words[end - 2]) ? end - 1 : end
}

const QUOTES = /[‘’“”"'«»]+(?=\s|$)|(?<=^|\s)[‘’“”"'«»]+/g

/** A cut that leaves a name, and leaves out more than its nation. */
const leavesName = (words: readonly string[], first: number, end: number): boolean =>
  !/^\p{Ll}/u.test(words[first] ?? '') && (end < words.length || words.slice(0, first).some(describes))

/**
 * What may be left of a name without the words that say what it is, the least left out first: "SANA" of "the Syrian state
 * news agency SANA", "Rybar" of "the Rybar Telegram channel". Empty when there are none such, or nothing else. A nation
 * alone is no such word: "the Syrian Observatory" would be any.
 */
export const undressName = (name: string): readonly Undressed[] => {
  const all = name.replace(QUOTES, '').split(/\s+/).filter(Boolean)
  const words = /^(the|an?)$/i.test(all[0] ?? '') ? all.slice(1) : all
  if (words.length < 2 || words.length > MOST_WORDS) return []
  const most = Math.min(dressBefore(words), words.length - 1)
  const least = dressBehind(words)
  const cuts: Undressed[] = []
  for (let first = 0; first <= most; first += 1) {
    for (let end = words.length; end >= Math.max(least, first + 1); end -= 1) {
      if (!leavesName(words, first, end)) continue
      const dropped = [...words.slice(0, first), ...words.slice(end)].map(fold)
      const bare = words
        .slice(first, end)
        .join(' ')
        .replace(/['’]s?$/, '')
      cuts.push({
        name: bare,
        isWholeEnd: end === words.length,
        isChannel: dropped.every((word) => OWN_CHANNEL.has(word)),
      })
    }
  }
  return cuts
}
