import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const partsOf = (text: string): readonly string[] => {
  const claims = claimsOf(text)
  return claims.flatMap(({ subsetOf, quantity }) => {
    const whole = claims.find(({ id }) => id === subsetOf)
    return whole ? [`${quantity.asStated} of ${whole.quantity.asStated}`] : []
  })
}

describe('links figures to the total made of them behind', () => {
  test.for([
    [
      'Fifteen people were killed in Goma and another eight in Sake, bringing the total to 23.',
      ['Fifteen of 23', 'eight of 23'],
    ],
    [
      'Four soldiers were killed in Goma. Three soldiers were killed in Sake. In all, seven soldiers were killed.',
      ['Four of seven', 'Three of seven'],
    ],
  ] as const)('%s', ([text, parts]) => {
    expect(partsOf(text)).toEqual(parts)
  })
})

test('links whoever raises a toll to it', () => {
  const told = 'Five people were injured. A boy died of his wounds on Friday'
  expect(partsOf(`${told}, taking the death toll to six.`)).toEqual(['A of six'])
  expect(partsOf(`${told}; the death toll is six.`)).toEqual([])
})

describe('links nothing', () => {
  test.for([
    [
      'that makes up less',
      'Fifteen people were killed in Goma and another four in Sake. In all, 23 people were killed.',
    ],
    ['that one figure makes up', 'Four soldiers were killed in Goma. In all, four soldiers were killed.'],
    ['of another side', 'Four soldiers were killed. Three rebels were killed. In all, seven soldiers were killed.'],
    ['that no word sums up', 'Four people were killed in Goma and three in Sake. Rebels killed seven people in Beni.'],
  ] as const)('%s', ([, text]) => {
    expect(partsOf(text)).toEqual([])
  })
})
