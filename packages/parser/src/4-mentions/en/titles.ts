import { ABBREVIATED_TITLES } from '../../1-sentences/en/abbreviations.ts'

/** Titles and ranks before a name: abbreviated ones, and those written without a full stop. */
export const TITLES: ReadonlySet<string> = new Set([...ABBREVIATED_TITLES, ...'dsp asp ssp sp ig dig sub'.split(' ')])
