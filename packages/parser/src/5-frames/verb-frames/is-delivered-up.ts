import { groupAt } from '../clause/clause-walk.ts'
import { AUTHORITIES } from '../en/authorities.ts'
import type { FrameView } from '../frame-rule.ts'
import type { VerbGroup } from '../verb-group/verb-group.ts'

/** "were handed over to the police": whoever is given to those who hold people is not set free. */
export const isDeliveredUp = ({ below, clause }: FrameView, at: number, verb: VerbGroup): boolean => {
  if (!/^hand (over|back)$/.test(verb.lemma)) return false
  const to = clause.chunks.findIndex(({ word }, here) => here > at && here < at + 5 && word === 'to')
  const receiver = to < 0 ? undefined : below.groups[groupAt(clause, to + 1)]
  const head = below.tokens.folded[receiver?.head ?? -1] ?? ''
  return AUTHORITIES.test(head)
}
