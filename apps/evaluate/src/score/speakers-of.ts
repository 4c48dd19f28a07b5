import type { Attribution, Claim } from '@reportedly/schema'

/** The links of the chain that the text names: all but the publisher, nearest first. */
export const speakersOf = ({ attribution }: Claim): readonly Attribution[] =>
  attribution.filter(({ span }) => span !== null)
