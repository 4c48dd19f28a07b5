import type { Actor, Party } from '@reportedly/schema'
import { isCategory, isPeople } from '../4-mentions/en/nouns.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Framed } from '../5-frames/fill-frames.ts'

const COLLECTIVES =
  /^(group|gang|patrol|column|convoy|unit|force|forces|brigade|battalion|troops|coalition|strike|strikes|airstrike|airstrikes|side|operation|drones?|warplanes?|helicopters?|jets?|defen[cs]es|artillery|navy|army|police|militia|cartel|junta|rebels|air|guard|guards|command|authorities|state|services?)$/

/** Whether a group can be held responsible: people, forces, names; not an event, a thing or a pronoun. */
export const canAct = ({ tokens }: Framed, group: Group): boolean => {
  if (group.head < 0) return false
  const head = tokens.folded[group.head] ?? ''
  if (group.class === 'event' || group.class === 'outcome' || group.class === 'territory' || group.class === 'time')
    return false
  if (COLLECTIVES.test(head)) return true
  if (group.class === 'name' || group.class === 'organisation' || group.class === 'aircraft') return true
  return isCategory(group.class) && isPeople(group.class)
}

const firstWord = ({ tokens }: Framed, group: Group): number => {
  let first = group.first
  while (first < group.end - 1 && /^(the|a|an|its|their|his|her|that|this)$/.test(tokens.folded[first] ?? ''))
    first += 1
  return first
}

/** Whom the frame holds responsible; null when the text names nobody who can be. */
export const actorOf = (framed: Framed, agents: readonly number[]): Actor | null => {
  const { text, tokens, groups } = framed
  const able = agents
    .map((index) => groups[index])
    .filter((group): group is Group => group !== undefined && canAct(framed, group))
  const ordered = [...able].sort((a, b) => a.first - b.first)
  const [first] = ordered
  const last = ordered.at(-1)
  if (!first || !last) return null
  const nameOf = (group: Group): string =>
    text.slice(tokens.start[firstWord(framed, group)], tokens.end[Math.max(group.reach, group.end) - 1])
  const span = {
    start: tokens.start[firstWord(framed, first)] ?? 0,
    end: tokens.end[Math.max(last.reach, last.end) - 1] ?? 0,
  }
  const parties: Party[] = ordered.map((group) => ({ name: nameOf(group), actorId: null }))
  return { text: text.slice(span.start, span.end), span, parties }
}
