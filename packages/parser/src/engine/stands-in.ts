import { askOnce, NO_WORD, type Word } from './word.ts'

/**
 * Makes a question to a stretch of words: does one stand there that passes the test? Each different word is tested once,
 * so that asking costs little beside what it saves.
 */
export const standsIn = (
  isMeant: (word: string) => boolean,
): ((words: readonly Word[], first: number, end: number) => boolean) => {
  const isKnown = askOnce(isMeant)
  return (words, first, end) => {
    for (let at = first; at < end; at += 1) if (isKnown(words[at] ?? NO_WORD)) return true
    return false
  }
}
