import type { Actor, Party } from '@reportedly/schema'
import type { Group } from '../../4-mentions/group.ts'
import type { Mentioned } from '../../4-mentions/mentioned.ts'

const toParty = ({ known }: Mentioned, name: string): Party => ({ name, actorId: known.actor(name)?.id ?? null })

/** The tokens from first to end as an actor, under the names of its parties. */
export const toActor = (below: Mentioned, first: number, end: number, names?: readonly string[]): Actor => {
  const { text, tokens } = below
  const span = { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 }
  const words = text.slice(span.start, span.end)
  return { text: words, span, inherited: false, parties: (names ?? [words]).map((name) => toParty(below, name)) }
}

const JOINERS = /^(,|and|or|&|\/|as|well|along|together|with|alongside|plus)$/

/** Whether nothing but commas and such words stands between two groups: what does not belong to the list ends it. */
const isJoined = ({ tokens }: Mentioned, one: Group | undefined, other: Group): boolean =>
  one !== undefined &&
  tokens.folded.slice(Math.max(one.reach, one.end), other.first).every((word) => JOINERS.test(word))

const ARTICLES = /^(the|a|an|that|this|these|those|some|same)$/

/** The first token of a group that belongs to a name: articles do not, "its" and "our" do. */
export const firstWord = ({ tokens }: Mentioned, group: Group): number => {
  let first = group.first
  while (first < group.end - 1 && ARTICLES.test(tokens.folded[first] ?? '')) first += 1
  return first
}

/** Groups as one actor, from the first to the last of them, each a party. */
export const groupsAsActor = (framed: Mentioned, groups: readonly Group[]): Actor | null => {
  const sorted = [...groups].sort((a, b) => a.first - b.first)
  const apart = sorted.findIndex((group, at) => at > 0 && !isJoined(framed, sorted[at - 1], group))
  const ordered = apart < 0 ? sorted : sorted.slice(0, apart)
  const [first] = ordered
  const last = ordered.at(-1)
  if (!first || !last) return null
  const { text, tokens } = framed
  const nameOf = (group: Group): string =>
    text.slice(tokens.start[firstWord(framed, group)], tokens.end[Math.max(group.reach, group.end) - 1])
  return toActor(framed, firstWord(framed, first), Math.max(last.reach, last.end), ordered.map(nameOf))
}
