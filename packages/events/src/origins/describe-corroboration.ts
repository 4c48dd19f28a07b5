import type { Corroboration } from './count-corroboration.ts'

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const describeStake = ({ originCount, withoutStakeCount }: Corroboration): string => {
  if (withoutStakeCount === 0) return 'each of which may have a stake in the fight'
  return withoutStakeCount === originCount
    ? 'none with a stake in the fight'
    : `${withoutStakeCount} of them without a stake in the fight`
}

const describeStakeOfOne = ({ withoutStakeCount }: Corroboration): string =>
  withoutStakeCount === 1 ? '; it has no stake in the fight' : '; it may have a stake in the fight'

/**
 * How well claims are borne out, in words: "one origin, not corroborated; it has no stake in the fight", "2 independent
 * origins, 1 of them without a stake in the fight; 4 sources in 5 reports".
 */
export const describeCorroboration = (counts: Corroboration): string => {
  const { reportCount, sourceCount, originCount } = counts
  if (originCount === 0) return 'no claim used'
  const told = `${countOf(sourceCount, 'source')} in ${countOf(reportCount, 'report')}`
  if (originCount > 1) return `${originCount} independent origins, ${describeStake(counts)}; ${told}`
  const repeated = sourceCount > 1 || reportCount > 1 ? `; ${told}` : ''
  return `one origin, not corroborated${describeStakeOfOne(counts)}${repeated}`
}
