import type { Policy, VagueTable } from '@reportedly/schema'

export interface Words {
  readonly name: string
  readonly meaning: string
}

export interface PolicyWords extends Words {
  /** Goes on after "Figures are read". */
  readonly sentence: string
}

/** The estimate policies as readers choose between them. */
export const POLICY_WORDS: Readonly<Record<Policy, PolicyWords>> = {
  range: {
    name: 'Range',
    meaning: 'from the lowest figure reported to the highest',
    sentence: 'from the lowest reported to the highest',
  },
  conservative: {
    name: 'Conservative',
    meaning: 'the lowest figure of any independent origin',
    sentence: 'at the lowest that any independent origin gives',
  },
  'median-of-origins': {
    name: 'Median of origins',
    meaning: 'the middle figure, one vote to each origin',
    sentence: 'at the middle one, with one vote to each origin',
  },
  'independents-only': {
    name: 'Independents only',
    meaning: 'only origins without a stake in the fight',
    sentence: 'from origins without a stake in the fight alone',
  },
}

/** The tables for vague words ("dozens") as readers choose between them. */
export const VAGUE_WORDS: Readonly<Record<VagueTable, Words>> = {
  'as-stated': { name: 'As stated', meaning: 'a vague word (“dozens”) counts for nothing' },
  acled: { name: 'ACLED', meaning: 'a vague word counts as ACLED codes it: dozens as 12, hundreds as 100' },
  airwars: { name: 'Airwars', meaning: 'a vague word counts as Airwars codes it: dozens as 24' },
}
