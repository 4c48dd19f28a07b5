import type { Policy, VagueTable } from '@reportedly/schema'

export interface Words {
  readonly name: string
  readonly meaning: string
}

/** The estimate policies as readers choose between them. */
export const POLICY_WORDS: Readonly<Record<Policy, Words>> = {
  range: { name: 'Range', meaning: 'from the lowest figure reported to the highest' },
  conservative: { name: 'Conservative', meaning: 'the lowest figure of any independent origin' },
  'median-of-origins': { name: 'Median of origins', meaning: 'the middle figure, one vote to each origin' },
  'independents-only': { name: 'Independents only', meaning: 'only origins without a stake in the fight' },
}

/** The tables for vague words ("dozens") as readers choose between them. */
export const VAGUE_WORDS: Readonly<Record<VagueTable, Words>> = {
  'as-stated': { name: 'As stated', meaning: 'a vague word counts for nothing' },
  acled: { name: 'ACLED', meaning: 'a vague word counts as ACLED codes it' },
  airwars: { name: 'Airwars', meaning: 'a vague word counts as Airwars codes it' },
}
