import type { Clause } from './chunk-sentence.ts'
import { antecedent } from './antecedent.ts'
import { relativeOver } from './asides.ts'
import { isGroup, verbOf } from './at-position.ts'
import { isPassedOver, isSeparator } from './pass-over.ts'
import { pastWorn } from './past-worn.ts'
import { headBefore } from './skip-modifiers.ts'

/** The first of the objects that end at `at`: "carrying rifles and fuel". A figure behind "and" may begin a clause. */
export const objectOpening = (clause: Clause, at: number): number => {
  const joined = isSeparator(clause.chunks[at - 1]) && !isSeparator(clause.chunks[at - 2])
  const head = joined && clause.chunks[at]?.counted !== true ? headBefore(clause, at - 2) : -1
  return head < 0 ? at : head
}

/** Whom a participle with an object of its own describes: "two policemen guarding the consulate". -1 when it describes no one. */
export const describedBy = (clause: Clause, participle: number): number => {
  const verb = verbOf(clause, participle)
  if (verb?.form !== 'ing' || verb.passive) return -1
  const before = clause.chunks[participle - 1]?.type === 'adverb' ? participle - 2 : participle - 1
  if (isGroup(clause, before)) return before
  // "ten men armed with machetes and wearing hoods"
  return clause.chunks[before]?.type === 'and' ? pastWorn(clause, before) : -1
}

/** "Two policemen who were guarding her house and a passer-by were hurt": those before the relative clause that "and" goes on past. */
export const describedPast = (clause: Clause, first: number, at: number): readonly number[] => {
  let before = first - 1
  while (clause.chunks[before]?.type === 'and' || isPassedOver(clause.chunks[before])) before -= 1
  if (before === first - 1 || !isGroup(clause, before)) return []
  const relative = relativeOver(clause, before, at)
  return relative < 0 ? [] : antecedent(clause, relative)
}
