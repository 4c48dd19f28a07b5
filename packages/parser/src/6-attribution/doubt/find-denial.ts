import type { Clause } from '../../5-frames/clause/chunk-sentence.ts'
import type { Framed } from '../../5-frames/fill-frames.ts'
import { standsIn } from '../../engine/stands-in.ts'

const FALSE = '(lie|lies|false|untrue|baseless|fabricated|fake|fiction|nonsense|unfounded)'
const CLAIM = '(allegations?|claims?|reports?|rumou?rs?|assertions?)'

/** "It is not true that …", "described as “false” the claim that …": what follows is denied. */
const BEFORE = new RegExp(`\\b(not true|${FALSE}) (\\W+ )?((the|any) ${CLAIM} )?that\\b`)
/** "The allegation that … is a lie": what stands between is denied. */
const OPENED = new RegExp(`\\b${CLAIM} that\\b`)
const CLOSED = new RegExp(`\\b(is|are|was|were) (\\w+ ){0,2}${FALSE}\\b`)
/** "There are not 2,000 dead": the figure itself is denied. */
const NOT_THERE = /\bthere (are|were|is|was|have been) not$/

/** The words one of which every denial holds. */
const MAY_DENY = new RegExp(`\\b(true|there|${FALSE})\\b`)
const mayDeny = standsIn((word) => MAY_DENY.test(word))

const WINDOW = 24

/** Whether the sentence itself says that a figure is untrue. */
export const findDenial = ({ tokens, ranges }: Framed, clause: Clause, at: number): boolean => {
  const range = ranges[clause.sentence]
  if (!range || !mayDeny(tokens.words, range.first, range.end)) return false
  const before = tokens.folded.slice(Math.max(range.first, at - WINDOW), at).join(' ')
  if (BEFORE.test(before) || NOT_THERE.test(before)) return true
  return OPENED.test(before) && CLOSED.test(tokens.folded.slice(at, Math.min(range.end, at + WINDOW)).join(' '))
}
