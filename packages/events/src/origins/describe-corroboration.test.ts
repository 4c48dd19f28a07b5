import { expect, test } from 'vitest'
import { describeCorroboration } from './describe-corroboration.ts'

test.each([
  [0, 0, 0, 0, 'no claim used'],
  [1, 0, 1, 1, 'one origin, not corroborated; it may have a stake in the fight'],
  [1, 1, 3, 5, 'one origin, not corroborated; it has no stake in the fight; 3 sources in 5 reports'],
  [2, 0, 2, 1, '2 independent origins, each of which may have a stake in the fight; 2 sources in 1 report'],
  [3, 1, 4, 5, '3 independent origins, 1 of them without a stake in the fight; 4 sources in 5 reports'],
  [2, 2, 2, 2, '2 independent origins, none with a stake in the fight; 2 sources in 2 reports'],
])(
  'puts %i origins (%i without a stake), %i sources and %i reports into words',
  (originCount, withoutStakeCount, sourceCount, reportCount, words) => {
    expect(describeCorroboration({ originCount, withoutStakeCount, sourceCount, reportCount })).toBe(words)
  },
)
