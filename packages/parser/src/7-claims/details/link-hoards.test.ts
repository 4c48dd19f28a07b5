import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const partsOf = (text: string): readonly string[] => {
  const claims = claimsOf(text)
  return claims.flatMap(({ subsetOf, quantity }) => {
    const whole = claims.find(({ id }) => id === subsetOf)
    return whole ? [`${quantity.asStated} of ${whole.quantity.asStated}`] : []
  })
}

const HAUL = 'Soldiers seized nine firearms after a clash near Goma. '

test('links the arms of a list to the haul told before', () => {
  expect(partsOf(`${HAUL}They recovered five rifles, two pistols, a shotgun and 120 rounds.`)).toEqual([
    'five of nine',
    'two of nine',
    'a of nine',
  ])
})

describe('links nothing', () => {
  test.for([
    ['more than it holds', `${HAUL}They recovered 15 rifles and two pistols.`],
    ['less than half of it', `${HAUL}They recovered a rifle and two pistols.`],
    ['one kind alone', `${HAUL}They recovered six rifles.`],
    ['other things', `${HAUL}They recovered five grenades, two mines and a truck.`],
  ] as const)('%s', ([, text]) => {
    expect(partsOf(text)).toEqual([])
  })
})
