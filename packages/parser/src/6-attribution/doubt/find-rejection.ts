import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import { groupAt, isGroup, skipAside, verbOf } from '../../5-frames/clause/clause-walk.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { standsIn } from '../../engine/stands-in.ts'
import { DENIALS } from '../en/speech.ts'

/** Who rejects, in an aside, what the sentence passes on: "…, a claim the minister rejected". */
export interface Rejection {
  /** Index of the group that rejects. */
  readonly group: number
  /** Token and lemma of the verb. */
  readonly at: number
  readonly verb: string
  /** Token of the noun that stands for what is rejected. */
  readonly noun: number
  /** "a figure" is the one right before it, "a claim" all that was claimed. */
  readonly one: boolean
}

const CLAIMS = /^(claim|assertion|allegation|account|version|statement|accusation)$/
const FIGURES = /^(figure|number|toll|total|count|estimate)$/

const mayReject = standsIn((word) => CLAIMS.test(word) || FIGURES.test(word) || word === 'which')

/** The verb of denial behind who rejects; undefined when the words behind say something else. */
const rejects = (clause: Clause, speaker: number): { readonly at: number; readonly verb: string } | undefined => {
  if (!isGroup(clause, speaker)) return undefined
  const at = skipAside(clause, speaker + 1)
  const verb = verbOf(clause, at)
  if (!verb || verb.negated || verb.passive || !DENIALS.has(verb.lemma) || isGroup(clause, at + 1)) return undefined
  return { at: verb.first, verb: verb.lemma }
}

/** "a claim the minister rejected", "a figure that the ministry disputes", "a claim denied by the army". */
const behindNoun = (clause: Clause, noun: number): { group: number; at: number; verb: string } | undefined => {
  const next = skipAside(clause, noun + 1)
  const verb = verbOf(clause, next)
  if (verb && DENIALS.has(verb.lemma) && clause.chunks[next + 1]?.word === 'by' && isGroup(clause, next + 2))
    return { group: groupAt(clause, next + 2), at: verb.first, verb: verb.lemma }
  const speaker = clause.chunks[next]?.type === 'relative' ? next + 1 : next
  const denial = rejects(clause, speaker)
  return denial && { group: groupAt(clause, speaker), ...denial }
}

/** What an aside of a sentence rejects, and who does; undefined when nothing is rejected so. */
export const findRejection = ({ groups, tokens, ranges }: Framed, clause: Clause): Rejection | undefined => {
  const range = ranges[clause.sentence]
  if (!range || !mayReject(tokens.words, range.first, range.end)) return undefined
  for (const [at, chunk] of clause.chunks.entries()) {
    const before = clause.chunks[at - 1]
    const apart = before?.type === 'comma' || before?.type === 'dash' || before?.word === 'in'
    if (!apart) continue
    const group = chunk.type === 'group' ? groups[chunk.index] : undefined
    const head = group && /^an?$/.test(group.determiner ?? '') ? (tokens.folded[group.head] ?? '') : ''
    if (CLAIMS.test(head) || FIGURES.test(head)) {
      const found = behindNoun(clause, at)
      if (found) return { ...found, noun: chunk.first, one: FIGURES.test(head) }
    }
    const denial = chunk.word === 'which' && before.type === 'comma' ? rejects(clause, at + 1) : undefined
    if (denial) return { ...denial, group: groupAt(clause, at + 1), noun: chunk.first, one: true }
  }
  return undefined
}
