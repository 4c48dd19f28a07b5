import type { Speaker } from './speaker.ts'
import { foldSource } from './name-speaker.ts'

/** Words of a speaker’s name that say what it is and not which one. */
const KIND_WORDS =
  /^(telegram|channel|agency|news|ministry|spokes(man|woman|person)|official|officials|army|police|group|command|committee|office|force|forces|department|statement|hospital|network|organi[sz]ation|service|the|of|for|and|in|at|a|an|its|military|government|general|colonel|col|gen|lt|maj|major|capt|captain|report|reports|security|state|local|source|sources|observatory|council|commission|mission|directorate|company)$/

const words = (name: string): readonly string[] =>
  foldSource(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
const ownWords = (name: string): readonly string[] => words(name).filter((word) => !KIND_WORDS.test(word))

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.includes(word))

/** An acronym in brackets, or one made of the capitals of a name: "Border Security Force (BSF)" is the BSF. */
const isAcronym = (short: string, long: string): boolean => {
  const letters = short.replace(/[^A-Z]/g, '')
  if (letters.length < 2 || letters.length < short.replace(/[^\p{L}]/gu, '').length) return false
  const initials = long
    .split(/\s+/)
    .map((word) => word.replace(/^[‘'“"(]/, '').charAt(0))
    .filter((char) => /[A-Z]/.test(char))
    .join('')
  return long.includes(`(${letters})`) || initials.includes(letters)
}

/**
 * The speaker named before that a name means: the same name, a shorter form of it ("Nasr" for "Colonel Ashraf Nasr"), its
 * acronym, or a plain noun for it ("the ministry" for "the Ministry of Defence"). Undefined when it is someone new.
 */
export const recogniseSpeaker = (
  speaker: Speaker,
  definite: boolean,
  known: readonly Speaker[],
): Speaker | undefined => {
  const own = ownWords(speaker.name)
  const all = words(speaker.name)
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const earlier = known[at]
    if (!earlier) continue
    if (foldSource(earlier.name) === foldSource(speaker.name)) return earlier
    const earlierOwn = ownWords(earlier.name)
    if (own.length > 0 && isPart(own, earlierOwn) && (own.length === earlierOwn.length || all.length <= 2))
      return earlier
    if (isAcronym(speaker.name, earlier.name) || isAcronym(earlier.name, speaker.name)) return earlier
    if (
      definite &&
      own.length === 0 &&
      all.length <= 2 &&
      earlier.sourceId !== null &&
      isPart(
        all.filter((word) => word !== 'the'),
        words(earlier.name),
      )
    )
      return earlier
  }
  return undefined
}
