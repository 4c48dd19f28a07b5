import { type Claim, MEASURES } from '@reportedly/schema'
import { plainText } from '../plain-text.ts'
import { formatFigure } from './format-figure.ts'

/** The heads of the columns that `describeClaim` fills. */
export const COLUMNS = ['measure', 'figure', 'group', 'held responsible', 'on the word of'] as const

const describeMeasure = ({ measure, modality, scope, subsetOf }: Claim): string =>
  [
    MEASURES[measure].label,
    subsetOf === null ? null : 'of these',
    modality === 'asserted' ? null : modality,
    scope === 'incident' ? null : scope,
  ]
    .filter((word) => word !== null)
    .join(', ')

const describeSpeaker = ({ attribution }: Claim): string => {
  const names = attribution.flatMap(({ name, kind }) => name ?? (kind === 'unnamed' ? 'unnamed source' : []))
  return names.length === 0 ? 'publisher unknown' : names.join(', via ')
}

/** Says in words what the columns of a claim's row hold; what the report does not say is shown as not stated. */
export const describeClaim = (claim: Claim): readonly string[] =>
  [
    describeMeasure(claim),
    formatFigure(claim.quantity),
    claim.counted.text ?? 'not stated',
    claim.actor?.text ?? 'not stated',
    describeSpeaker(claim),
  ].map(plainText)
