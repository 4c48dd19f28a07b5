/** Records for tests, made up: no report, place or speaker here is a real one. */
export { days, group, parties, speaker, town } from './claim-parts.ts'
export { atLeast, exactly, upTo, vaguely } from './figures.ts'
export { madeUpClaim, quoteWords } from './made-up-claim.ts'
export { madeUpEvent } from './made-up-event.ts'
export { madeUpReport } from './made-up-report.ts'
export { madeUpSource } from './made-up-source.ts'
