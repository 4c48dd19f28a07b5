import { expect, test } from 'vitest'
import { describeCorroboration } from './describe-corroboration.ts'

test.each([
  [0, 0, 'no claim used'],
  [1, 1, 'one origin, not corroborated'],
  [1, 5, 'one origin in 5 reports, not corroborated'],
  [2, 1, '2 independent origins, 1 report'],
  [2, 5, '2 independent origins, 5 reports'],
])('puts %i origins in %i reports into words', (originCount, reportCount, words) => {
  expect(describeCorroboration({ originCount, reportCount })).toBe(words)
})
