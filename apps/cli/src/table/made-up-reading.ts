import type { Claim, Report } from '@reportedly/schema'
import { atLeast, group, madeUpClaim, madeUpReport, quoteWords, speaker } from '@reportedly/schema/made-up'

/** A report that the tests of the table print. */
export const MADE_UP_REPORT: Report = madeUpReport('raid', {
  text: 'The raid began at dawn. The army said that at least 12 gunmen were killed near the river. It ended at noon.',
})

/** The one claim in that report. */
export const MADE_UP_CLAIM: Claim = madeUpClaim({
  reportId: MADE_UP_REPORT.id,
  quantity: atLeast(12),
  counted: group('non-state-armed', 'gunmen'),
  attribution: [speaker('army', { kind: 'military', verb: 'say' }), speaker(null)],
  evidence: quoteWords(MADE_UP_REPORT, 'at least 12 gunmen'),
})
