import type { Actor } from '@reportedly/schema'
import { firstFrom } from '../../engine/within.ts'
import { isCategory, isPeople } from '../../4-mentions/en/nouns.ts'
import type { Group } from '../../4-mentions/group.ts'
import { canAct } from '../../5-frames/can-act.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Frame } from '../../5-frames/frame.ts'
import { groupsAsActor } from './to-actor.ts'

/** How many words may stand between "for" and the outcome: "for each of the 82 killings". */
const FOR_WITHIN = 6
/** How far back the verdict may stand: terms of years and the names of many stand between. */
const VERDICT_WITHIN = 40
/** How soon before a passive those stand who were sentenced: "Nine men were each jailed". */
const SUBJECT_WITHIN = 4

const VERDICT = /^(sentenced|convicted|jailed|imprisoned|condemned|handed|sentences|sentence|conviction)$/

const isPerson = (framed: Framed, group: Group): boolean =>
  isCategory(group.class) && isPeople(group.class) && canAct(framed, group)

/** The token of the word that one sets before the first that passes, going back; -1 when none does. */
const lastBefore = ({ tokens }: Framed, from: number, within: number, test: RegExp): number => {
  for (let at = from - 1; at >= Math.max(0, from - within); at -= 1) {
    if (tokens.sentence[at] !== tokens.sentence[from]) return -1
    if (test.test(tokens.folded[at] ?? '')) return at
  }
  return -1
}

/**
 * Whom a court has sentenced for an outcome: "sentenced six former members of a militia for the massacre of 46 villagers",
 * "two men were jailed for the killings of nine traders".
 */
export const sentencedFor = (framed: Framed, { group, predicate }: Frame): Actor | null => {
  const counted = framed.groups[group]
  if (!counted) return null
  const to = Math.min(predicate.first, counted.first)
  const guilty = lastBefore(framed, to, FOR_WITHIN, /^(convicted|guilty)$/)
  const from = guilty >= 0 ? guilty + 1 : lastBefore(framed, to, FOR_WITHIN, /^(for|over|account|part|role)$/)
  if (/^(account|part|role)$/.test(framed.tokens.folded[from] ?? '')) return null
  const verdict = from < 0 ? -1 : lastBefore(framed, from, VERDICT_WITHIN, VERDICT)
  if (verdict < 0) return null
  const { groups } = framed
  const behind = groups
    .slice(firstFrom(groups, verdict), firstFrom(groups, from))
    .filter((each) => isPerson(framed, each))
  if (behind.length > 0) return groupsAsActor(framed, behind)
  const before = groups[firstFrom(groups, verdict) - 1]
  if (!before || verdict - before.end > SUBJECT_WITHIN || !isPerson(framed, before)) return null
  // "The judge jailed": whoever passes a verdict is not whom it is passed on.
  const isPassive = framed.tokens.folded
    .slice(before.end, verdict)
    .some((word) => /^(was|were|been|being|is|are)$/.test(word))
  return isPassive ? groupsAsActor(framed, [before]) : null
}
