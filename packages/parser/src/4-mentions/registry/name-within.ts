import { KIND_NOUN, LINKED } from '../en/dress-words.ts'

/** A longer name is no name. */
const MOST_WORDS = 16

/** Words that say whose, where or against whom: what stands behind them is not the one that is named. */
const JOINS = /^(of|for|from|in|at|by|with|to|on|near|against|and|or|the|a|an|who|which|that|called|named|said)$/i

/** A name with its abbreviation or its other name in brackets: "World Food Council (WFC)". */
const BRACKETED = /^(.*\S) \(([^()]+)\)$/

const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''

/** Where the name begins behind the noun that says what bears it: "JNIM" of "Al-Qaeda affiliate JNIM", or behind whom it belongs to; -1 where none does. */
const behindKind = (words: readonly string[]): number => {
  let begins = -1
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at] ?? ''
    if (JOINS.test(word)) return begins
    // "Al-Shabaab’s Radio Andalus"
    const owns = /['’]s?$/.test(word)
    if ((owns || KIND_NOUN.test(word) || LINKED.test(word)) && /^[\p{Lu}\p{N}‘“"@]/u.test(words[at + 1] ?? ''))
      begins = at + 1
  }
  return begins
}

/** Whether words are a name, with what says what bears it: "the armed group Front for Change", and no "doctor in Gao". */
const isNamed = (words: string): boolean =>
  words.split(/,? /).every((word) => !/^\p{Ll}{4,}$/u.test(word) || KIND_NOUN.test(word) || word === 'armed')

/**
 * The names that a description of a source holds, the whole one first: "World Food Council" and "WFC" of "World Food Council
 * (WFC)", "JNIM" of "Al-Qaeda affiliate JNIM" and of "an armed group, JNIM". Empty for a name alone, and where the words
 * before it say more than what kind of source it is: "an officer of the group JNIM".
 */
export const nameWithin = (described: string): readonly string[] => {
  const words = described.replace(/^(the|an?) /i, '').split(/\s+/)
  if (words.length > MOST_WORDS) return []
  const [, before, bracketed] = BRACKETED.exec(described) ?? []
  const bare = before ?? described
  const comma = bare.lastIndexOf(', ')
  // "an armed group, JNIM", "the human rights office of the United Nations, OHCHR"
  const apposed = comma < 0 ? '' : bare.slice(comma + 2)
  const isKind = KIND_NOUN.test(lastWord(bare.slice(0, comma)))
  const isShort = /^[A-Z][A-Z-]{2,}$/.test(apposed)
  const begins = comma < 0 ? behindKind(words) : -1
  const named = [
    before !== undefined && isNamed(bare) ? before : undefined,
    isKind || isShort ? apposed : undefined,
    begins < 0
      ? undefined
      : words
          .slice(begins)
          .join(' ')
          .replace(/ \([^()]*\)$/, ''),
  ].filter((name) => name !== undefined)
  const leadsOn = comma < 0 ? isNamed(bare) : isKind && isNamed(apposed)
  return bracketed !== undefined && leadsOn ? [...named, bracketed] : named
}
