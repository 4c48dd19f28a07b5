import type { Category, Measure } from '@reportedly/schema'
import type { Group } from '../4-mentions/group.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import type { Frame } from '../5-frames/frame.ts'
import { antecedentOf, isElliptic } from './antecedent-of.ts'
import { byActor } from './category/by-actor.ts'
import { byWords } from './category/by-words.ts'
import { materielOf } from './category/materiel-of.ts'
import { joinedGroup } from './joined-group.ts'

const DEMOGRAPHIC =
  /^(wom[ae]n|m[ae]n|child|children|girls?|boys?|males?|females?|minors?|commanders?|leaders?|ringleaders?|chiefs?|nationals?|foreigners?|officers?|members?|emirs?|teenagers?|adults?)$/
const TAKEN: ReadonlySet<Measure> = new Set<Measure>(['displaced', 'abducted', 'freed'])

/** Whether a figure counts two kinds of people in one: "41 soldiers and civilians". */
const isMixed = (framed: Framed, frame: Frame, own: Category): boolean => {
  const joined = own === 'unknown-people' ? undefined : joinedGroup(framed, frame)
  const other = joined ? byWords(framed, joined) : own
  return other !== own && other !== 'unknown-people'
}

/** The category of the figure this one is a part of, for words that do not say a side: "six women" among 19 rebels. */
const byWhole = (framed: Framed, frame: Frame, group: Group): Category | undefined => {
  if (frame.subsetOf < 0 || !DEMOGRAPHIC.test(framed.tokens.folded[group.head] ?? '')) return undefined
  const whole = categoryOf(framed, { ...frame, group: frame.subsetOf, subsetOf: -1 }, true)
  return whole === 'non-state-armed' || whole === 'state-forces' ? whole : undefined
}

/** Who or what a figure counts, by its noun, the words about it, the whole it is part of, or the noun it leaves out. */
export const categoryOf = (framed: Framed, frame: Frame, people: boolean, depth = 0): Category => {
  const group = framed.groups[frame.label >= 0 ? frame.label : frame.group]
  if (!group) return people ? 'unknown-people' : 'other-materiel'
  if (isElliptic(framed, group) && depth < 3) {
    const antecedent = antecedentOf(framed, frame.group, people)
    if (antecedent >= 0) return categoryOf(framed, { ...frame, group: antecedent }, people, depth + 1)
  }
  if (!people) return materielOf(framed, group)
  const own = byActor(framed, group) ?? byWhole(framed, frame, group) ?? byWords(framed, group)
  if (isMixed(framed, frame, own)) return 'mixed'
  // Whoever is displaced, abducted or freed and called nothing else is a civilian.
  return own === 'unknown-people' && TAKEN.has(frame.measure) ? 'civilian' : own
}
