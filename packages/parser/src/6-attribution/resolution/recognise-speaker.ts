import { WHOLE } from '../en/plain-nouns.ts'
import type { Speaker } from '../speaker.ts'
import { remember } from '../../engine/remember.ts'
import { foldSource } from '../names/name-speaker.ts'
import { isBody, isPerson, isSeveral } from '../names/person-or-body.ts'

/** Words of a speaker’s name that say what it is and not which one. */
const KIND_WORDS =
  /^(telegram|channel|agency|news|ministry|spokes(man|woman|person)|official|officials|army|police|group|command|committee|office|force|forces|department|statement|hospital|network|organi[sz]ation|service|the|of|for|and|in|at|a|an|its|military|government|general|colonel|col|gen|lt|maj|major|capt|captain|report|reports|security|state|local|source|sources|observatory|council|commission|mission|directorate|company|media|press)$/

/** What a name is recognised by. */
interface Likeness {
  readonly folded: string
  readonly words: readonly string[]
  /** Its words without those that say what it is and not which one. */
  readonly own: readonly string[]
  /** Those of a person without where it belongs: an officer of the front is not the front. */
  readonly self: readonly string[]
  /** Its words up to the "of" and "for" that say whose it is: the spokesman of a centre is not "the centre". */
  readonly office: readonly string[]
  /** The capitals of a name that has no other letters; empty for any other name. */
  readonly acronym: string
  /** The capitals that its words begin with. */
  readonly initials: string
  /** The acronym that it gives in brackets; empty when it gives none, or one of what a person belongs to. */
  readonly given: string
}

/** Where a person belongs, up to the name set off behind it or told in a clause. */
const BELONGING = / (of|for|at|in|from|with) ((?! (who|whose|identified|known|named) )[^,])*/gi

const isOfPeople = (name: string): boolean => isPerson(name) || isSeveral(name)

const acronymOf = (name: string): string => {
  const letters = name.replace(/[^A-Z]/g, '')
  return letters.length < 2 || letters.length < name.replace(/[^\p{L}]/gu, '').length ? '' : letters
}

const wordsOf = (folded: string): readonly string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

const ownOf = (words: readonly string[]): readonly string[] => words.filter((word) => !KIND_WORDS.test(word))

const likenessOf = remember((name): Likeness => {
  const folded = foldSource(name)
  const words = wordsOf(folded)
  const alone = isOfPeople(name) ? name.replace(BELONGING, '') : name
  const initials = alone
    .split(/\s+/)
    .map((word) => word.replace(/^[‘'“"(]/, '').charAt(0))
    .filter((char) => /[A-Z]/.test(char))
    .join('')
  const office = folded.split(/ (?:of|for|at|in|from|with|to) /)[0]?.split(/[^\p{L}\p{N}]+/u) ?? []
  return {
    folded,
    words,
    office,
    own: ownOf(words),
    self: ownOf(wordsOf(foldSource(alone))),
    given: /\(([A-Z]{2,})\)/.exec(alone)?.[1] ?? '',
    acronym: acronymOf(name),
    initials,
  }
})

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.includes(word))

/** Parts of a body, which "the military" alone is not: "Hamas’s military wing", "the army council". */
const PARTS = /^(wing|arm|branch|council|committee|commission|administration|court|hospital|academy)$/

const isPartOfBody = ({ words }: Likeness, { office }: Likeness): boolean =>
  PARTS.test(office.at(-1) ?? '') && words.at(-1) !== office.at(-1)

/** An acronym in brackets, or one made of the capitals of a name: "Border Security Force (BSF)" is the BSF. */
const isAcronym = ({ acronym }: Likeness, { initials, given }: Likeness): boolean =>
  acronym !== '' && (given === acronym || initials.includes(acronym))

/**
 * The speaker named before that a name means: the same name, a shorter form of it ("Nasr" for "Colonel Ashraf Nasr"), its
 * acronym, or a plain noun for it ("the ministry" for "the Ministry of Defence"). Undefined when it is someone new.
 */
export const recogniseSpeaker = (
  speaker: Speaker,
  definite: boolean,
  speakers: readonly Speaker[],
): Speaker | undefined => {
  const named = likenessOf(speaker.name)
  const { own, words: all } = named
  // "the United Nations" is none of its missions.
  if (WHOLE.test(speaker.name)) return speakers.findLast(({ voice }) => voice !== null && voice === speaker.voice)
  for (let at = speakers.length - 1; at >= 0; at -= 1) {
    const earlier = speakers[at]
    if (!earlier) continue
    const known = likenessOf(earlier.name)
    if (known.folded === named.folded) return earlier
    const theirs = isOfPeople(speaker.name) ? known.own : known.self
    // A "Hamas official" is not the armed wing of Hamas.
    if (isOfPeople(speaker.name) && isBody(earlier.name)) continue
    // "the Defence Ministry" is not the defence minister.
    if (earlier.name.includes(',') && isPerson(earlier.name) && isBody(speaker.name)) continue
    if (own.length > 0 && isPart(own, theirs) && (own.length === theirs.length || all.length <= 2)) return earlier
    // "the General Staff of the Armed Forces" was "General Staff" in the headline.
    if (known.words.length > 1 && !isOfPeople(speaker.name) && known.folded === named.office.join(' ')) return earlier
    if (isAcronym(named, known) || isAcronym(known, named)) return earlier
    if (
      definite &&
      own.length === 0 &&
      all.length <= 2 &&
      !isPartOfBody(named, known) &&
      isPart(
        all.filter((word) => word !== 'the'),
        known.office,
      )
    )
      return earlier
  }
  return undefined
}
