import type { VagueTable } from '@reportedly/schema'

type Entry = readonly [phrase: string, least: number]

/** "several dozen" and "a few dozen" say no more and no less than "dozens". */
const several = (word: string, least: number): readonly Entry[] => [
  [`several ${word}`, least],
  [`few ${word}`, least],
]

/**
 * What vague words count for, longest phrase first so that "tens of thousands" is not read as tens.
 * Words whose value depends on judgement ("several", "many") are left out: they stay without a figure.
 */
export const VAGUE_TABLES: Readonly<Record<VagueTable, readonly Entry[]>> = {
  'as-stated': [],
  // ACLED, "FAQs: ACLED fatality methodology": tens 10, dozens 12, hundreds 100, and so on for larger words.
  acled: [
    ['hundreds of thousands', 100_000],
    ...several('hundred thousand', 100_000),
    ['tens of thousands', 10_000],
    ['thousands', 1000],
    ...several('thousand', 1000),
    ['hundreds', 100],
    ...several('hundred', 100),
    ['dozens', 12],
    ...several('dozen', 12),
    ['tens', 10],
  ],
  // Airwars, casualty recording: "dozens" is two dozen at the least.
  airwars: [['dozens', 24], ...several('dozen', 24)],
}
