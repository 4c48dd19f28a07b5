import type { Clause } from './chunk-sentence.ts'
import { isGroup, verbOf } from './at-position.ts'

/** What people are said to wear, carry or ride as they come. */
const WORN = /^(arm|clothe|dress|wear|carry|ride|wield|brandish|mask|disguise|hood|mount|drive|travel|hide)$/
const FARTHEST = 9

const isWorn = (clause: Clause, at: number): boolean => {
  const verb = verbOf(clause, at)
  return verb !== undefined && (verb.form === 'bare' || verb.form === 'ing') && WORN.test(verb.lemma)
}

/**
 * "Three men clad in black and armed with rifles": the group before the first of two participles that "and" joins; -1
 * where "and" joins something else.
 */
export const pastWorn = (clause: Clause, and: number): number => {
  const second = clause.chunks[and + 1]?.type === 'adverb' ? and + 2 : and + 1
  if (!isWorn(clause, second)) return -1
  for (let here = and - 1; here > 0 && here > and - FARTHEST; here -= 1) {
    if (isWorn(clause, here)) {
      const head = clause.chunks[here - 1]?.type === 'comma' ? here - 2 : here - 1
      if (isGroup(clause, head)) return head
    } else if (!/^(group|preposition|adverb|comma|other)$/.test(clause.chunks[here]?.type ?? '')) return -1
  }
  return -1
}
