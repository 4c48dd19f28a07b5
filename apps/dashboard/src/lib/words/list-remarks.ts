import type { Claim } from '@reportedly/schema'
import { REASON_WORDS } from './reason-words.ts'

/** What a reader must know of a claim besides its figure, each in a few words; a plain statement has none. */
export const listRemarks = ({ modality, scope, subsetOf, revises }: Claim): readonly string[] =>
  [
    modality === 'asserted' ? null : REASON_WORDS[modality],
    scope === 'incident' ? null : REASON_WORDS[scope],
    subsetOf === null ? null : REASON_WORDS.subset,
    revises === null ? null : 'revises an earlier figure',
  ].filter((remark) => remark !== null)
