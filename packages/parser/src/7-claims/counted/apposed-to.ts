import { firstFrom } from '../../engine/within.ts'
import { isCategory, isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'

/** What closes a name or a description set behind a noun. */
const CLOSES = /^[,.;:()—–-]$/

/**
 * The group set behind one person that says who it is: "a street vendor, Luz Dary Obando, …", "the brigade’s commander, a
 * colonel, …"; undefined where none does. One more who was harmed is none.
 */
export const apposedTo = (
  { groups, groupOf, measuresOf, tokens: { folded } }: Framed,
  group: Group,
): Group | undefined => {
  // "a radio presenter, Halima Idris": of a trade that no lexicon has, a name says that it is somebody.
  const isPerson = isCategory(group.class) && isPeople(group.class)
  const isTrade = group.class === 'unknown' && /^an?$/.test(group.determiner ?? '')
  if (group.plural || group.head < 0 || (!isPerson && !isTrade)) return undefined
  const comma = Math.max(group.end, group.reach)
  if (folded[comma] !== ',') return undefined
  const at = firstFrom(groups, comma + 1)
  const aside = groups[at]
  if (aside?.first !== comma + 1 || aside.head < 0 || aside.plural || measuresOf.has(at)) return undefined
  if ((groupOf[comma + 1] ?? 0) !== at + 1 || aside.owner !== null) return undefined
  const isNamed = aside.person === true
  const isAged = folded.slice(aside.first, aside.head).some((word) => /-?year-old$|^old$/.test(word))
  const isDescribed =
    !isAged && isPerson && /^an?$/.test(aside.determiner ?? '') && isCategory(aside.class) && isPeople(aside.class)
  const behind = Math.max(aside.end, aside.reach)
  // "a driver, a midwife, and a nurse"
  const isList = !isNamed && folded[behind] === ',' && /^(and|or)$/.test(folded[behind + 1] ?? '')
  return (isNamed || isDescribed) && !isList && CLOSES.test(folded[behind] ?? '.') ? aside : undefined
}
