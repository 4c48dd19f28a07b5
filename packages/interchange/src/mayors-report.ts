import type { Claim, Report, Source } from '@reportedly/schema'
import { group, madeUpClaim, madeUpReport, madeUpSource, quoteWords, speaker } from '@reportedly/schema/made-up'

/** The report that `mayorsClaim` was read in. */
export const mayorsReport = (given: Partial<Report> = {}): Report =>
  madeUpReport('r1', {
    title: 'A raid, and what came of it',
    text: 'First line. The mayor said 3 people were killed. Last line.',
    publishedAt: '2025-05-11',
    ...given,
  })

/** "3 people were killed", on the mayor's word. */
export const mayorsClaim = (given: Partial<Claim> = {}): Claim =>
  madeUpClaim({
    id: 'c1',
    counted: { ...group('unknown-people', 'people'), span: { start: 29, end: 35 } },
    attribution: [speaker('The mayor'), speaker(null)],
    evidence: quoteWords(mayorsReport(), '3 people'),
    ...given,
  })

/** A channel that stands with a party. */
export const frontVoice = (given: Partial<Source> = {}): Source =>
  madeUpSource('s1', {
    name: 'Front Voice',
    kind: 'social-channel',
    stake: { position: 'affiliated', actor: 'red-front' },
    basis: 'its own description',
    ...given,
  })
