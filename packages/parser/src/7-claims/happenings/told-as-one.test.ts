import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const happeningsOf = (text: string): readonly number[] => claimsOf(text).map(({ incident }) => incident)

test.each([
  [
    'in the same attack',
    'Twelve soldiers were killed in Djibo. In Diapaga, hit in the same attack, four traders died.',
  ],
  [
    'the second place',
    'Twelve soldiers were killed in Djibo. At Diapaga, the second place that was attacked, four traders died.',
  ],
  ['also attacked', 'Twelve soldiers were killed in Djibo. In Diapaga, which was also attacked, four traders died.'],
])('keeps another place with the happening told before, %s', (_, text) => {
  expect(happeningsOf(text)).toEqual([0, 0])
})

test.each([
  ['the same day', 'Twelve soldiers were killed in Djibo. In Diapaga, four traders were kidnapped the same day.'],
  [
    'a similar attack',
    'Twelve soldiers were killed in Djibo. In Diapaga, four traders were kidnapped in a similar attack.',
  ],
  [
    'the second largest town',
    'Twelve soldiers were killed in Djibo. In Diapaga, the second town of the east, four traders died.',
  ],
])('leaves it apart for %s', (_, text) => {
  expect(happeningsOf(text)).toEqual([0, 1])
})
