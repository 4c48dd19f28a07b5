import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

/** Which figures are parts of which. */
const partsOf = (text: string): readonly string[] => {
  const claims = claimsOf(text)
  return claims.flatMap(({ subsetOf, quantity }) => {
    const whole = claims.find(({ id }) => id === subsetOf)
    return whole ? [`${quantity.asStated} of ${whole.quantity.asStated}`] : []
  })
}

describe('links figures that make up the whole before them', () => {
  test.for([
    [
      'Forty-one people were killed. Volunteers buried 17 in Goma, 15 in Sake and nine in Minova.',
      ['17 of Forty-one', '15 of Forty-one', 'nine of Forty-one'],
    ],
    [
      'At least 41 people were killed. Volunteers buried 17 in Goma, 15 in Sake and nine in Minova.',
      ['17 of At least 41', '15 of At least 41', 'nine of At least 41'],
    ],
    [
      'Six soldiers were injured: four were wounded by shrapnel and two were hurt in falls.',
      ['four of Six', 'two of Six'],
    ],
  ] as const)('%s', ([text, parts]) => {
    expect(partsOf(text)).toEqual(parts)
  })
})

describe('links nothing', () => {
  test.for([
    ['that makes up less', 'Forty-one people were killed. Villagers buried 17 in Goma and 15 in Sake.'],
    ['that makes up more', 'Six soldiers were injured. Four were wounded in Goma and three were hurt in Sake.'],
    [
      'that another speaker counts',
      'The army said 37 people were killed. The rebels said they had killed 24 soldiers and 13 policemen.',
    ],
    ['that one figure alone repeats', 'Six soldiers were killed. Six soldiers were killed in Goma.'],
    ['of small wholes', 'Four people were killed. Three were shot dead in Goma and one died in Sake.'],
  ] as const)('%s', ([, text]) => {
    expect(partsOf(text)).toEqual([])
  })
})
