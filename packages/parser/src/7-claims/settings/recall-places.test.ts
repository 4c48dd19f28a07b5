import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const lastPlace = (text: string) => claimsOf(text).at(-1)?.place

test.for([
  [
    'a town by its noun',
    'Rebels burned four houses in the town of Hypo, north of Gao. Two men were killed outside the town.',
    'Hypo',
  ],
  [
    'a town by the gazetteer',
    'Shells hit Kharkiv and a mine killed one man near Hypo. Two men were killed in the city.',
    'Kharkiv',
  ],
  [
    'a district, not the village told last',
    'A mine killed a man in Hypo, in Lubero district. In the same district two men were shot dead.',
    'Lubero',
  ],
  [
    'what befell it',
    'A drone hit the village of Hypo, near Kupiansk. Troops then entered the village, killing two men.',
    'Hypo',
  ],
  ['its country', 'Two soldiers died in Gao, Mali. Last year 400 soldiers were killed in the country.', 'Mali'],
] as const)('takes for a place what it says it is: %s', ([, text, name]) => {
  expect(lastPlace(text)?.name).toBe(name)
})

test('keeps the words that stand there', () => {
  const text = 'Rebels entered the town of Gao. Two men were killed in the town.'
  expect(lastPlace(text)).toMatchObject({ text: 'the town', name: 'Gao' })
})

test.for([
  ['another noun', 'A mine killed a man in Hypo, in Lubero district. In the square two men were shot dead.'],
  ['a name of its own', 'A mine killed a man in Hypo. In the town of Gao two men were shot dead.'],
  ['an owner', 'A mine killed a man in the town of Hypo. In the town’s market two men were shot dead.'],
] as const)('takes %s for no such place', ([, text]) => {
  expect(lastPlace(text)?.text).not.toMatch(/^the (square|town)$/)
})

test('leaves no village for the province it lies in', () => {
  const text =
    'A drone hit Hypo, a village in Kherson region. It was the third attack in the region. Two men were killed.'
  expect(lastPlace(text)?.name).toBe('Hypo')
})
