import { lookupDemonym } from '../4-mentions/gazetteer/lookup-demonym.ts'
import type { Group } from '../4-mentions/group.ts'
import type { Mentioned } from '../4-mentions/mentioned.ts'
import { lookupActor } from '../4-mentions/registry/lookup-actor.ts'
import { NOUN_FORMS } from '../4-mentions/en/nouns.ts'
import { firstFrom } from '../engine/within.ts'
import { ATTACK_NOUNS, NEVER_ACT, SIDE_WORDS } from './en/actors.ts'

/** Tokens of a name, half-open. */
export interface Words {
  readonly first: number
  readonly end: number
}

const DAYS =
  /^(today|yesterday|last|this|friday|saturday|sunday|monday|tuesday|wednesday|thursday|week|night|month|year)$/

const isSide = ({ tokens }: Mentioned, at: number): boolean => {
  const word = tokens.folded[at] ?? ''
  // "the special military operation": of no army.
  if (tokens.folded[at - 1] === 'special' && /^(military|police)$/.test(word)) return false
  return SIDE_WORDS.test(word) || lookupDemonym(word) !== null
}

/** Where a name of the registry that begins at a token ends, before the head: "a Boko Haram raid"; -1 when none does. */
const nameEnd = ({ text, tokens }: Mentioned, at: number, head: number): number => {
  const start = tokens.start[at] ?? 0
  if (!/\p{Lu}/u.test(text[start] ?? '')) return -1
  for (let end = Math.min(head, at + 4); end > at; end -= 1)
    if (lookupActor(text.slice(start, tokens.end[end - 1])) !== null) return end
  return -1
}

/** "Hamas’s October 2023 attack": whose it is stands before when it was. */
const ownerBeforeTime = ({ tokens: { folded }, times, groups }: Mentioned, { first }: Group): Words | null => {
  const time = times[firstFrom(times, first) - 1]
  if (time?.end !== first || !/^['’]s?$/.test(folded[time.first - 1] ?? '')) return null
  const owner = groups[firstFrom(groups, time.first) - 1]
  if (owner?.end !== time.first - 1 || NEVER_ACT.test(folded[owner.head] ?? '')) return null
  return DAYS.test(folded[owner.end - 1] ?? '') ? null : { first: owner.wordsFirst, end: owner.end }
}

/**
 * The side that the words for an attack name: "an alleged Russian airstrike", "US airstrikes", "the enemy’s artillery",
 * "a rebel ambush". Null when they name none.
 */
export const sideInWords = (below: Mentioned, group: Group): Words | null => {
  const { folded } = below.tokens
  if (group.head < 0 || !ATTACK_NOUNS.test(folded[group.head] ?? '')) return null
  // "Friday’s Israeli strike": a day owns nothing.
  const { owner } = group
  if (owner && !DAYS.test(folded[owner.end - 1] ?? '') && !NEVER_ACT.test(folded[owner.end - 1] ?? '')) return owner
  const before = owner ? null : ownerBeforeTime(below, group)
  if (before) return before
  for (let at = group.wordsFirst; at < group.head; at += 1) {
    const named = nameEnd(below, at, group.head)
    if (named < 0 && !isSide(below, at)) continue
    let end = Math.max(named, at + 1)
    // "Somali army drones": the noun behind the adjective belongs to the name.
    while (
      end < group.head &&
      /^(organisation|state-forces|non-state-armed)$/.test(NOUN_FORMS.get(folded[end] ?? '')?.class ?? '')
    )
      end += 1
    return { first: at, end }
  }
  return null
}
