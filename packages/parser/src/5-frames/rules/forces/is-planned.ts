import { verbOf } from '../../clause/clause-walk.ts'
import type { FrameView } from '../../frame-rule.ts'

/** Verbs of what is not done yet. */
const PLANS =
  /^(plan|recommend|consider|propose|suggest|mull|weigh|offer|promise|pledge|want|intend|agree|vow|decide|discuss)(s|d|ed|ned|ning|ing)?$/

/** "recommend sending 3,000 troops", "plans to send 400": nobody has been sent so far. */
export const isPlanned = ({ below: { tokens }, clause }: FrameView, at: number): boolean => {
  const verb = verbOf(clause, at)
  const isOpen = /^(ing|infinitive)$/.test(verb?.form ?? '')
  return isOpen && PLANS.test(tokens.folded[(verb?.first ?? 0) - 1] ?? '')
}
