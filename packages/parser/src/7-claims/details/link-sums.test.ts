import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const parts = (text: string): readonly string[] => {
  const claims = claimsOf(text)
  return claims.flatMap(({ subsetOf, evidence }) => {
    const whole = claims.find(({ id }) => id === subsetOf)
    return whole ? [`${evidence.quote.exact} of ${whole.evidence.quote.exact}`] : []
  })
}

test.for([
  [
    'behind a colon',
    'Six soldiers were injured: four were wounded in the assault and two were hurt in falls.',
    ['four of Six soldiers', 'two of Six soldiers'],
  ],
  [
    'in the sentences behind it',
    'Troops killed 29 rebels in May. In Gao 21 rebels were killed. In Kidal eight rebels were killed.',
    ['21 rebels of 29 rebels', 'eight rebels of 29 rebels'],
  ],
  [
    'where a bare figure goes on with its parts',
    'Police shot down 130 drones, 31 of them over Gao and three over Kidal.',
    ['31 of them of 130 drones', 'three of 130 drones'],
  ],
] as const)('links figures that add up to a toll: %s', ([, text, expected]) => {
  expect(parts(text)).toEqual(expected)
})

test.for([
  ['that miss it', 'Troops killed 29 rebels in May. In Gao 20 rebels were killed. In Kidal eight rebels were killed.'],
  ['of another outcome', 'Troops killed 29 rebels. In Gao 21 rebels were wounded. In Kidal eight rebels were wounded.'],
  ['of another side', 'Rebels killed 29 soldiers. In Gao 21 rebels were killed. In Kidal eight rebels were killed.'],
  ['too small to tell', 'Two men were killed. In Gao a nun was killed. In Kidal a nurse was killed.'],
  [
    'told apart',
    'Troops killed 29 rebels. 21 rebels were killed. Rain fell. It fell all day. Eight rebels were killed.',
  ],
] as const)('leaves figures alone %s', ([, text]) => {
  expect(parts(text)).toEqual([])
})
