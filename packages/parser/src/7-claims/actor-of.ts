import type { Actor, Party } from '@reportedly/schema'
import { isCategory, isPeople } from '../4-mentions/en/nouns.ts'
import type { Group } from '../4-mentions/group.ts'
import { lookupActor } from '../4-mentions/registry/lookup-actor.ts'
import type { Clause } from '../5-frames/chunk-sentence.ts'
import type { Framed } from '../5-frames/fill-frames.ts'
import { findAssailants } from '../5-frames/find-assailants.ts'
import type { Speaker } from '../6-attribution/speaker.ts'

const COLLECTIVES =
  /^(group|gang|patrol|column|convoy|unit|force|forces|brigade|battalion|troops|coalition|side|drones?|warplanes?|helicopters?|jets?|defen[cs]es|artillery|navy|army|police|militia|cartel|junta|rebels|air|guard|guards|command|authorities|state|services?)$/

/** Whether a group can be held responsible: people, forces, names; not an event, a thing or a pronoun. */
export const canAct = ({ tokens }: Framed, group: Group): boolean => {
  if (group.head < 0) return false
  const head = tokens.folded[group.head] ?? ''
  if (COLLECTIVES.test(head)) return true
  if (group.class === 'event' || group.class === 'outcome' || group.class === 'territory' || group.class === 'time')
    return false
  if (COLLECTIVES.test(head)) return true
  if (group.class === 'name' || group.class === 'organisation' || group.class === 'aircraft') return true
  return isCategory(group.class) && isPeople(group.class) && group.class !== 'civilian'
}

const firstWord = ({ tokens }: Framed, group: Group): number => {
  let first = group.first
  while (first < group.end - 1 && /^(the|a|an|its|their|his|her|that|this)$/.test(tokens.folded[first] ?? ''))
    first += 1
  return first
}

const toActor = ({ text, tokens }: Framed, first: number, end: number, names: readonly string[]): Actor => {
  const span = { start: tokens.start[first] ?? 0, end: tokens.end[end - 1] ?? 0 }
  return { text: text.slice(span.start, span.end), span, parties: names.map(toParty) }
}

const toParty = (name: string): Party => ({ name, actorId: lookupActor(name)?.id ?? null })

/** An owner as an actor: "the group’s capture of four policemen". */
export const ownerAsActor = (framed: Framed, words: { readonly first: number; readonly end: number }): Actor =>
  toActor(framed, words.first, words.end, [
    framed.text.slice(framed.tokens.start[words.first], framed.tokens.end[words.end - 1]),
  ])

/** Whom the frame holds responsible; null when the text names nobody who can be. */
export const actorOf = (framed: Framed, agents: readonly number[], speaker: Speaker | undefined): Actor | null => {
  const { text, tokens, groups } = framed
  const pronoun = agents.map((index) => groups[index]).find((group) => group?.class === 'pronoun')
  // "The army said it had killed 40": the speaker speaks of itself.
  if (agents.length === 1 && pronoun && speaker && /^(it|we|they)$/.test(tokens.folded[pronoun.head] ?? ''))
    return toActor(framed, speaker.first, speaker.end, [speaker.name])
  const able = agents
    .map((index) => groups[index])
    .filter((group): group is Group => group !== undefined && canAct(framed, group))
  const ordered = [...able].sort((a, b) => a.first - b.first)
  const [first] = ordered
  const last = ordered.at(-1)
  if (!first || !last) return null
  // "The front said its fighters had killed 24": the fighters are the speaker's.
  if (ordered.length === 1 && /^(its|our|their|his)$/.test(first.determiner ?? '') && speaker)
    return toActor(framed, speaker.first, speaker.end, [speaker.name])
  const nameOf = (group: Group): string =>
    text.slice(tokens.start[firstWord(framed, group)], tokens.end[Math.max(group.reach, group.end) - 1])
  return toActor(framed, firstWord(framed, first), Math.max(last.reach, last.end), ordered.map(nameOf))
}

/** Whom a sentence shows attacking, as an actor. */
export const assailantOf = (framed: Framed, clause: Clause): Actor | null => {
  const found = findAssailants(framed, clause)
  if (!found) return null
  if (!found.words) return actorOf(framed, found.groups, undefined)
  const { first, end } = found.words
  return toActor(framed, first, end, [framed.text.slice(framed.tokens.start[first], framed.tokens.end[end - 1])])
}
