import type { Category } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import type { Group } from '../../4-mentions/group.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { CLOSES_ASIDE } from '../en/described-as.ts'
import { byWords } from './by-words.ts'

/** Token behind "Ali Mohsen, 61," where an age stands behind a name; the token behind the comma else. */
const behindAge = ({ tokens: { folded } }: Framed, comma: number): number =>
  /^\d{1,2}$/.test(folded[comma + 1] ?? '') && folded[comma + 2] === ',' ? comma + 3 : comma + 1

/** "A single person, a deaf woman of 70": one of whom no more is said. */
const isOnePerson = ({ tokens }: Framed, { head }: Group): boolean =>
  /^(person|individual)$/.test(tokens.folded[head] ?? '')

/** Whether an aside fits who it is said of: one person "a nurse" or "the guard", several "members of a force". */
const fits = (framed: Framed, group: Group, aside: Group): boolean => {
  if (aside.head < 0) return false
  if (group.class === 'name' || isOnePerson(framed, group))
    return !aside.plural && /^(an?|the)$/.test(aside.determiner ?? '')
  return group.plural && aside.plural && aside.quantity < 0 && aside.first === aside.wordsFirst
}

/** "1,200 people, mostly civilians": the rest were something else. */
const MOSTLY = /^(mostly|mainly|largely|chiefly|predominantly)$/

/**
 * What an aside right behind a name or a figure says of those it counts: "Khadija Nur, a nurse, …", "six Russians, members
 * of a peacekeeping force". A list of more who were harmed is no aside.
 */
export const byApposition = (framed: Framed, group: Group): Category | undefined => {
  const { folded } = framed.tokens
  const comma = Math.max(group.end, group.reach)
  if (folded[comma] !== ',' || (group.class !== 'name' && group.quantity < 0 && !isOnePerson(framed, group)))
    return undefined
  const first = behindAge(framed, comma)
  const aside = framed.groups[firstFrom(framed.groups, first)]
  if (aside?.first !== first || !fits(framed, group, aside) || MOSTLY.test(folded[first] ?? '')) return undefined
  const behind = folded[Math.max(aside.end, aside.reach)] ?? '.'
  if (group.class === 'name' ? /^(and|or)$/.test(behind) : !CLOSES_ASIDE.test(behind) && !isOnePerson(framed, group))
    return undefined
  const kind = byWords(framed, aside)
  return kind === 'unknown-people' ? undefined : kind
}
