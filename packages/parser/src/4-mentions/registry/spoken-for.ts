import { SPOKESPERSON, SPOKESPERSON_RANK } from '../en/dress-words.ts'

/** A longer name is no name. */
const MOST_WORDS = 24

const withoutOwner = (words: readonly string[]): string => words.join(' ').replace(/['’]s?$/, '')

/**
 * The names of the body that a spokesperson speaks for, the likelier first: "Houthi military", "Houthi" of "Houthi
 * military spokesman Yahya Saree"; "Taliban" of "a spokesman for the Taliban". Empty for anyone else.
 */
export const spokenFor = (name: string): readonly string[] => {
  const words = name
    .replace(/^(the|an?) /i, '')
    .split(/\s+/)
    .filter(Boolean)
  const at = words.slice(0, MOST_WORDS).findIndex((word) => SPOKESPERSON.test(word.toLowerCase().replace(/,$/, '')))
  if (at < 0) return []
  if (/^(of|for|from)$/i.test(words[at + 1] ?? '')) {
    const behind = words.slice(at + 2)
    const comma = behind.findIndex((word) => word.endsWith(','))
    const body = comma < 0 ? behind : behind.slice(0, comma + 1)
    return body.length === 0 ? [] : [body.join(' ').replace(/,$/, '')]
  }
  let end = at
  while (end > 1 && SPOKESPERSON_RANK.has((words[end - 1] ?? '').toLowerCase())) end -= 1
  return at === 0 ? [] : [...new Set([withoutOwner(words.slice(0, at)), withoutOwner(words.slice(0, end))])]
}
