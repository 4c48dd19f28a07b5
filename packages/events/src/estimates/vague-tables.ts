import type { VagueTable } from '@reportedly/schema'

/**
 * What vague words count for, longest phrase first so that "tens of thousands" is not read as tens.
 * Words whose value depends on judgement ("several", "many") are left out: they stay without a figure.
 */
export const VAGUE_TABLES: Readonly<Record<VagueTable, readonly (readonly [phrase: string, least: number])[]>> = {
  'as-stated': [],
  // ACLED, "FAQs: ACLED fatality methodology": tens 10, dozens 12, hundreds 100, and so on for larger words.
  acled: [
    ['hundreds of thousands', 100_000],
    ['tens of thousands', 10_000],
    ['thousands', 1000],
    ['hundreds', 100],
    ['dozens', 12],
    ['tens', 10],
  ],
  // Airwars, casualty recording: "dozens" is two dozen at the least.
  airwars: [['dozens', 24]],
}
