import { firstFrom } from '../../engine/within.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import type { Group } from '../../4-mentions/group.ts'
import { antecedentOf } from './antecedent-of.ts'
import { DEAD_ONLY, ORDINAL_HEADS, STANDS_FOR_NOUN, STATES_AS_NOUNS, TAKING_IN } from '../en/naming.ts'

/** "three of them", "14 others", "seven more", "of whom two": a word stands for the noun, so that none is left out. */
const standsForNoun = ({ tokens: { folded } }: Framed, { first, end, head, determiner }: Group): boolean => {
  if (head >= 0 && ORDINAL_HEADS.test(folded[head] ?? '')) return false
  const isOfThem = folded[first - 2] === 'of' && STANDS_FOR_NOUN.test(folded[first - 1] ?? '')
  return head >= 0 || isOfThem || determiner === 'another' || STANDS_FOR_NOUN.test(folded[end - 1] ?? '')
}

/** "12 bodies and 15 wounded", "three martyrs and eight wounded": the wounded are none of these. */
const isOfDead = ({ tokens: { folded } }: Framed, { end }: Group, { head }: Group): boolean =>
  STATES_AS_NOUNS.test(folded[end] ?? '') && DEAD_ONLY.test(folded[head] ?? '')

/** "received 41 wounded", "was treating 19 injured": those whom a clinic takes in are a noun of their own. */
const isTakenIn = ({ clauseOf, tokens }: Framed, { first, end }: Group): boolean => {
  if (!STATES_AS_NOUNS.test(tokens.folded[end] ?? '')) return false
  const { verbs } = clauseOf(tokens.sentence[first] ?? 0)
  const verb = verbs[firstFrom(verbs, first) - 1]
  return verb !== undefined && verb.end === first && !verb.passive && TAKING_IN.has(verb.lemma)
}

/** "reported four dead": right behind a figure the dead are a noun. */
const isDead = ({ tokens: { folded }, quantityAt }: Framed, at: number): boolean =>
  folded[at] === 'dead' && (quantityAt[at - 1] ?? 0) > 0

/** Whether what was said is closed off between two tokens: by a mark, or by dead who are a noun. */
const isClosedOff = (framed: Framed, from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1)
    if (/^[;:]$/.test(framed.tokens.folded[at] ?? '') || isDead(framed, at)) return true
  return false
}

/**
 * The group whose noun a bare figure leaves out, so that no reader misses it: "killed 12 villagers and wounded 14". -1 where
 * another word stands for the noun, or what the sentence said is closed off: those name nobody.
 */
export const ellipsisOf = (framed: Framed, index: number, people: boolean): number => {
  const group = framed.groups[index]
  if (!group || standsForNoun(framed, group) || isTakenIn(framed, group)) return -1
  const antecedent = antecedentOf(framed, index, people)
  const lender = framed.groups[antecedent]
  if (!lender || isOfDead(framed, group, lender)) return -1
  // "Of the 12 soldiers, three": the whole may stand behind.
  return lender.end < group.first && isClosedOff(framed, lender.end, group.end) ? -1 : antecedent
}
