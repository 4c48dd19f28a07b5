import type { Category } from '@reportedly/schema'
import { isCategory, isPeople, NOUN_FORMS } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { ARMED, CIVIL, GENERIC, RANKS, STATE } from '../en/sides.ts'

/** The category that the noun of a group has by itself. */
const nounCategory = ({ class: kind }: Group): Category =>
  isCategory(kind) && isPeople(kind) ? kind : 'unknown-people'

/** The kind of people that a noun by itself says; undefined where it says none. */
const kindOf = (word: string): Category | undefined => {
  const kind = NOUN_FORMS.get(word)?.class
  return kind !== undefined && isCategory(kind) && isPeople(kind) && kind !== 'unknown-people' ? kind : undefined
}

/** "his wife Hanan", "Second Lieutenant Karim": the noun or the rank before a name says whose people it is. */
const beforeName = ({ tokens }: Framed, { wordsFirst, head }: Group): Category | undefined => {
  for (let at = wordsFirst; at <= head; at += 1) {
    const word = tokens.folded[at] ?? ''
    const kind = kindOf(word)
    if (kind) return kind
    if (at < head && RANKS.test(word)) return 'state-forces'
  }
  return undefined
}

/** The category that the words of a group of people give it: "members of the army", "unarmed men". */
export const byWords = (framed: Framed, group: Group): Category => {
  const fallback = (group.class === 'name' ? beforeName(framed, group) : undefined) ?? nounCategory(group)
  const { tokens } = framed
  const head = tokens.folded[group.head] ?? ''
  if (!GENERIC.test(head)) return fallback
  const words = tokens.folded
    .slice(group.owner?.first ?? group.wordsFirst, Math.max(group.reach, group.end))
    .filter((word) => word !== head)
  if (words.some((word) => CIVIL.test(word))) return 'civilian'
  if (words.some((word) => ARMED.test(word)) && !words.includes('forces')) return 'non-state-armed'
  if (words.some((word) => STATE.test(word))) return 'state-forces'
  if (fallback !== 'unknown-people') return fallback
  // "the attackers' bodies"
  return words.map(kindOf).find((kind) => kind === 'state-forces' || kind === 'non-state-armed') ?? fallback
}
