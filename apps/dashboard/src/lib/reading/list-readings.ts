import { Policy, VagueTable } from '@reportedly/schema'
import { chooseReading, DEFAULT_READING, type ReadingChoice } from '../event/choose-reading.ts'
import { linkWith } from '../page/link-with.ts'
import type { OptionLink } from '../page/option-link.ts'
import { POLICY_WORDS, VAGUE_WORDS } from '../words/policy-words.ts'

const orNull = (value: string, usual: string): string | null => (value === usual ? null : value)

/** The policies to choose from; each link keeps all else that the address says, but begins at the first page. */
export const listPolicies = ({ policy: chosen }: ReadingChoice, state: URLSearchParams): readonly OptionLink[] =>
  Policy.options.map((policy) => ({
    words: POLICY_WORDS[policy].name,
    meaning: POLICY_WORDS[policy].meaning,
    href: linkWith(state, { policy: orNull(policy, DEFAULT_READING.policy), page: null }),
    chosen: policy === chosen,
  }))

/** The tables of vague words to choose from, likewise. */
export const listVagueTables = ({ vagueTable: chosen }: ReadingChoice, state: URLSearchParams): readonly OptionLink[] =>
  VagueTable.options.map((table) => ({
    words: VAGUE_WORDS[table].name,
    meaning: VAGUE_WORDS[table].meaning,
    href: linkWith(state, { vague: orNull(table, DEFAULT_READING.vagueTable), page: null }),
    chosen: table === chosen,
  }))

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('en-GB')}${text.slice(1)}`

/** What the choice does, in a plain sentence or two. */
export const describeReading = ({ policy, vagueTable }: ReadingChoice): string =>
  `Figures are read ${POLICY_WORDS[policy].sentence}. ${capital(VAGUE_WORDS[vagueTable].meaning)}.`

/** What the switch in the head of every page shows. */
export interface ReadingSwitch {
  readonly policies: readonly OptionLink[]
  readonly vagueTables: readonly OptionLink[]
  readonly sentence: string
}

/** The switch for a page’s address. */
export const viewReadingSwitch = (state: URLSearchParams): ReadingSwitch => {
  const reading = chooseReading(state)
  return {
    policies: listPolicies(reading, state),
    vagueTables: listVagueTables(reading, state),
    sentence: describeReading(reading),
  }
}
