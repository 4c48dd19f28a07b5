import { type Category, MATERIEL_CATEGORIES } from '@reportedly/schema'
import { LOWER } from '../../2-tokens/tokenize.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'
import { BEHIND_MEMBERS, NO_LONGER } from '../en/membership.ts'

/** No name of a party in the words of a group is longer. */
const MOST_WORDS = 6

const HAS_A_SIDE: ReadonlySet<Category> = new Set<Category>(['state-forces', 'non-state-armed', ...MATERIEL_CATEGORIES])

const actorNamed = ({ text, tokens, known }: Mentioned, first: number, end: number): string | null => {
  // A party is a name, and what is "anti-Taliban" is no Taliban’s.
  if (end <= first || tokens.letterCase[first] === LOWER || NO_LONGER.test(tokens.folded[first - 1] ?? '')) return null
  return known.actor(text.slice(tokens.start[first], tokens.end[end - 1]))?.id ?? null
}

/** "12 JNIM fighters", "two Sudanese army vehicles": the longest name of a party in the words up to the noun. */
const amongWords = (mentioned: Mentioned, { wordsFirst, head }: Group): string | null => {
  for (let first = wordsFirst; first <= head; first += 1) {
    for (let end = Math.min(head + 1, first + MOST_WORDS); end > first; end -= 1) {
      const actor = actorNamed(mentioned, first, end)
      if (actor !== null) return actor
    }
  }
  return null
}

/** "members of Hamas", "soldiers from the Rwandan army". */
const behindNoun = (mentioned: Mentioned, group: Group): string | null => {
  const { folded } = mentioned.tokens
  if (!BEHIND_MEMBERS.test(folded[group.end] ?? '')) return null
  const first = /^(the|an?|its|their)$/.test(folded[group.end + 1] ?? '') ? group.end + 2 : group.end + 1
  const next = mentioned.groups[(mentioned.groupOf[first] ?? 0) - 1]
  return next ? actorNamed(mentioned, first, next.end) : null
}

/**
 * The actor whose people or things a group is, by its own words; null when they name none that is known. Civilians,
 * captives and suspects beside a party’s name are not its own.
 */
export const countedActor = (mentioned: Mentioned, group: Group | undefined, category: Category): string | null => {
  if (!group || group.head < 0 || !HAS_A_SIDE.has(category)) return null
  const { owner } = group
  return (
    amongWords(mentioned, group) ??
    (owner ? actorNamed(mentioned, owner.first, owner.end) : null) ??
    behindNoun(mentioned, group)
  )
}
