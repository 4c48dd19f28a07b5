import type { Claim } from '@reportedly/schema'
import type { Attributed } from '../6-attribution/attributed.ts'
import { settleNamesakes } from './category/settle-namesakes.ts'
import { settleHappenings } from './category/settle-happenings.ts'
import { settleByDoer } from './category/settle-by-doer.ts'
import { settleParts } from './category/settle-parts.ts'
import { settleRevised } from './category/settle-revised.ts'
import { settleRecalled } from './category/settle-recalled.ts'
import { draftClaims } from './draft-claims.ts'
import { partHappenings } from './happenings/part-happenings.ts'
import { toldAsOne } from './happenings/told-as-one.ts'
import { headlineEnd } from '../1-sentences/headline-end.ts'
import { joinRestatements } from './restatements/join-restatements.ts'
import { linkHoards } from './details/link-hoards.ts'
import { linkItems } from './details/link-items.ts'
import { linkDetails } from './details/link-details.ts'
import { linkNames } from './details/link-names.ts'
import { linkRevisions } from './details/link-revisions.ts'
import { linkSums } from './details/link-sums.ts'
import { linkTotals } from './details/link-totals.ts'

/** The claims of one report, in the order of the text. */
export interface Reading {
  readonly reportId: string
  readonly claims: readonly Claim[]
}

/** Puts the claims together, each with its evidence, where and when, and the figures it belongs with. */
export const composeClaims = (attributed: Attributed): Reading => {
  const drafts = draftClaims(attributed).map(settleByDoer)
  const told = joinRestatements(linkDetails(drafts), headlineEnd(attributed))
  const { text } = attributed
  const summed = linkSums(partHappenings(told, toldAsOne(attributed)))
  const linked = linkHoards(linkItems(linkNames(linkTotals(summed, text)), text))
  return {
    reportId: attributed.report.id,
    claims: linkRevisions(
      settleHappenings(settleRecalled(settleRevised(settleParts(settleNamesakes(linked)))), text),
      text,
    ),
  }
}
