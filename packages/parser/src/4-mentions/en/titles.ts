import { ABBREVIATED_TITLES } from '../../1-sentences/en/abbreviations.ts'

/** Titles and ranks before a name: abbreviated ones, and those written without a full stop. */
export const TITLES: ReadonlySet<string> = new Set([...ABBREVIATED_TITLES, ...'dsp asp ssp sp ig dig sub'.split(' ')])

/** Offices and callings that end the words for somebody or stand before a name: "the Orva East commissioner", "candidate Ana Paz". */
export const OFFICES: ReadonlySet<string> = new Set(
  `chief head director commissioner governor mayor minister secretary spokesman spokeswoman spokesperson commander
  administrator officer leader chairman coordinator manager president candidate deputy judge editor lawyer activist
  general colonel captain`.split(/\s+/),
)
