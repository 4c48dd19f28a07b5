import type { DifferenceRule } from '../difference.ts'

const WORDS = {
  asserted: 'stated',
  feared: 'feared or expected',
  unconfirmed: 'passed on with doubt',
  denied: 'denied',
} as const

/** "Up to 100 are feared dead" beside "40 were killed". */
export const certainty: DifferenceRule = {
  name: 'disagreements/certainty',
  kind: 'certainty',
  explain: ({ claim: lower }, { claim: higher }) =>
    lower.modality === higher.modality
      ? null
      : `the lower figure is ${WORDS[lower.modality]}, the higher one ${WORDS[higher.modality]}`,
}
