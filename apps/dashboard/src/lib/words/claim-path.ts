import type { Claim } from '@reportedly/schema'

/** The name of a claim’s place in its report’s text, as an HTML id. */
export const claimAnchor = (claimId: string): string => `claim-${claimId}`

/** The name of a claim’s note beside its report’s text, as an HTML id. */
export const noteAnchor = (claimId: string): string => `note-${claimId}`

/** The page and place where a claim’s sentence stands. */
export const claimPath = ({ id, reportId }: Pick<Claim, 'id' | 'reportId'>): string =>
  `/reports/${reportId}#${claimAnchor(id)}`

/** The id of the claim that such a path leads to. */
export const claimOfPath = (path: string): string => path.slice(path.indexOf('#claim-') + '#claim-'.length)
