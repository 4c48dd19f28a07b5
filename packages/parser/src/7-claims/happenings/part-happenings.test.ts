import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'
import { partHappenings } from './part-happenings.ts'

const happeningsOf = (text: string): readonly number[] => claimsOf(text).map(({ incident }) => incident)

describe('opens another happening', () => {
  test.for([
    ['in another town', 'Twelve soldiers were killed in Djibo. Four traders were kidnapped in Diapaga.'],
    ['on another day', 'On 3 May 2024 six people were killed in Goma. On 9 May 2024 two people were killed in Goma.'],
    ['in another town of the country', 'Four people died in Gao, Mali. Twelve soldiers were killed in Timbuktu.'],
    ['elsewhere', 'Twelve soldiers were killed in Djibo. Elsewhere, four traders were kidnapped.'],
    ['earlier', 'Six people were killed in Goma on Monday. In March 2019, 30 people died in a similar attack.'],
  ] as const)('%s', ([, text]) => {
    expect(happeningsOf(text)).toEqual([0, 1])
  })
})

describe('stays with the happening', () => {
  test.for([
    ['without a place', 'Twelve soldiers were killed in Djibo. Seven others were wounded.'],
    ['with the province of the town', 'Twelve soldiers were killed in Avdiivka. Ukraine lost two tanks there.'],
    ['on the day after', 'On 3 May 2024 six people were killed in Goma. Two of the wounded died on 4 May 2024.'],
  ] as const)('%s', ([, text]) => {
    expect(new Set(happeningsOf(text))).toEqual(new Set([0]))
  })
})

test('tells two towns of one country apart that was told first', () => {
  expect(
    happeningsOf('Twelve people were killed in Mali. Seven died in Gao. Five died in Timbuktu. Mali lost two tanks.'),
  ).toEqual([0, 0, 1, 1])
})

test('tells the provinces of a country apart that was told first', () => {
  expect(
    happeningsOf(
      'Nine people were killed across Ukraine overnight. Three died in Kharkiv Oblast. One person was killed in Kherson Oblast.',
    ),
  ).toEqual([0, 0, 1])
})

test('comes back to a happening told before', () => {
  const text =
    'Twelve soldiers were killed in Djibo. Four traders were kidnapped in Diapaga. Seven soldiers were wounded in Djibo.'
  expect(happeningsOf(text)).toEqual([0, 1, 0])
})

test('keeps a part with its whole', () => {
  const claims = claimsOf('Nine people, including three children, were killed in Djibo. Two were wounded in Diapaga.')
  for (const { subsetOf, incident } of claims) {
    const whole = claims.find(({ id }) => id === subsetOf)
    if (whole) expect(incident).toBe(whole.incident)
  }
  expect(claims.some(({ subsetOf }) => subsetOf !== null)).toBe(true)
})

test('counts the happenings from 0 without a gap, and changes nothing else', () => {
  const claims = claimsOf('Six died in Goma. Meanwhile, four were killed in Bukavu. In Kalemie, two boats were seized.')
  expect(claims.map(({ incident }) => incident)).toEqual([0, 1, 2])
  const again = partHappenings(claims, () => false)
  expect(again.map((claim, at) => ({ ...claim, incident: claims[at]?.incident }))).toEqual(claims)
})
