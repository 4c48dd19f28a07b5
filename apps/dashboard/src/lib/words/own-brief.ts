import type { Attribution } from '@reportedly/schema'

/** The project publishes briefs of what outlets reported: of these a reader wants to see the outlet first. */
const OWN_NAME = 'Reportedly'

/** Whether the project itself wrote down what the chain says. */
export const isOwnBrief = (attribution: readonly Attribution[]): boolean => attribution.at(-1)?.name === OWN_NAME

/** A chain without the project where it only sums up what others say. */
export const leaveOutOurselves = (attribution: readonly Attribution[]): readonly Attribution[] =>
  attribution.length > 1 && isOwnBrief(attribution) ? attribution.slice(0, -1) : attribution

/** Who published a report by the chain of one of its claims: of a brief of the project, the outlet that it sums up. */
export const outletOf = (attribution: readonly Attribution[]): string | null => {
  const publisher = attribution.at(-1)?.name ?? null
  return isOwnBrief(attribution) ? (attribution.at(-2)?.name ?? publisher) : publisher
}

/** Who published a report, from what its claims say of it: "Dawn, in our brief" where the project sums up one outlet. */
export const nameOutlet = (outlets: ReadonlySet<string>, publisher: string | null): string | null => {
  if (publisher !== OWN_NAME) return publisher
  const [outlet = OWN_NAME] = outlets
  return outlets.size === 1 && outlet !== OWN_NAME ? `${outlet}, in our brief` : 'our own brief'
}
