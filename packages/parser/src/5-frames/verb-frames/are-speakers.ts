import { skipAside, verbOf } from '../clause/clause-walk.ts'
import { REPORTING_LEMMAS } from '../en/reporting-lemmas.ts'
import type { Refusal } from './befalling.ts'

/** "Two of those released said that they were beaten": how many spoke of it, and not how many it befell. */
export const areSpeakers: Refusal = ({ below, clause }, { at, verb }) =>
  verb.form === 'bare' &&
  below.tokens.folded[verb.first - 1] === 'those' &&
  REPORTING_LEMMAS.has(verbOf(clause, skipAside(clause, at + 1))?.lemma ?? '')
