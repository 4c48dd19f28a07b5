import { Policy, VagueTable } from '@reportedly/schema'

/** How the figures of an event are read: the policy, and what vague words count for. */
export interface ReadingChoice {
  readonly policy: Policy
  readonly vagueTable: VagueTable
}

/** What a page shows until the reader chooses otherwise. */
export const DEFAULT_READING: ReadingChoice = { policy: 'range', vagueTable: 'as-stated' }

/** Reads the choice from a page’s address; an unknown name falls back to the default. */
export const chooseReading = (parameters: URLSearchParams): ReadingChoice => ({
  policy: Policy.safeParse(parameters.get('policy')).data ?? DEFAULT_READING.policy,
  vagueTable: VagueTable.safeParse(parameters.get('vague')).data ?? DEFAULT_READING.vagueTable,
})
