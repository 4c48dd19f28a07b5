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

describe('links a run of figures that makes up a whole told some way before', () => {
  const RIVAL = 'The rebels put the dead at more than 70. Nobody could check it. '
  test.for([
    [
      `Benin said 34 soldiers had died. ${RIVAL}The government’s spokesman said 27 men had fallen at the post and seven at the bridge.`,
      ['27 of 34', 'seven of 34'],
    ],
    [
      `The Yaw Force (YAWF) said 45 soldiers were killed. ${RIVAL}A YAWF officer said 22 men died on the road. He said nine were killed near Bria and the remaining 14 fell in a raid.`,
      ['22 of 45', 'nine of 45', '14 of 45'],
    ],
  ] as const)('%s', ([text, parts]) => {
    expect(partsOf(text)).toEqual(parts)
  })

  test.for([
    [
      'on another word',
      `The army said 34 soldiers had died. ${RIVAL}A priest said 27 men had fallen at the post and seven at the bridge.`,
    ],
    [
      'two in two sentences',
      `The army said 34 soldiers had died. ${RIVAL}The army said 27 men fell at the post. Seven died at the bridge.`,
    ],
  ] as const)('not %s', ([, text]) => {
    expect(partsOf(text)).toEqual([])
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

test('takes sorts of people told together for no parts of one another', () => {
  expect(partsOf('Rebels raided Goma, killing six children, four men and two women.')).toEqual([])
  expect(partsOf('Six children were killed. Four boys were shot dead in Goma and two girls died in Sake.')).toEqual([
    'Four of Six',
    'two of Six',
  ])
})

test('links what one speaker tells in one sentence to the toll in the report’s own voice before it', () => {
  const told = 'Witnesses said five people died on the spot, while three died on the way.'
  expect(partsOf(`Eight people were killed in a strike. ${told}`)).toEqual(['five of Eight', 'three of Eight'])
  expect(partsOf(`The army said eight people were killed in a strike. ${told}`)).toEqual([])
})

test('takes nobody for one of those whom another side killed', () => {
  expect(
    partsOf('Rebels killed eight people, three of them in Goma, while troops shot dead five people in Sake.'),
  ).toEqual(['three of eight'])
})

test('takes nobody who died elsewhere to make up a whole with one of its parts', () => {
  const whole = 'A shell killed eight people in Goma, including six children. '
  expect(partsOf(`${whole}Two guards were killed in Sake.`)).toEqual(['six of eight'])
  expect(partsOf(`${whole}Two men were killed as well.`)).toContain('six of eight')
})

test('takes bounds that make up a bound for its parts', () => {
  const whole = 'At least 17 people were killed. '
  expect(partsOf(`${whole}The first strike killed at least eight, and the second killed at least nine.`)).toEqual([
    'at least eight of At least 17',
    'at least nine of At least 17',
  ])
  expect(partsOf('Exactly 17 people were killed. At least eight fell at once and at least nine later.')).toEqual([])
})
