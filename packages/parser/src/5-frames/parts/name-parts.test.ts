import { expect, test } from 'vitest'
import { framesOf } from '../frames-of.ts'

const labelsOf = (text: string): readonly (string | null)[] => framesOf(text).map(({ label }) => label)

test.each([
  ['Nine of the dead were children.', 'children'],
  ['At least four of those killed were market traders.', 'market traders'],
  ['The raid left seven people dead, two of whom were nurses.', 'nurses'],
  ['Of the wounded, 12 were women.', 'women'],
])('names a part by what it is said to have been: %s', (text, label) => {
  expect(labelsOf(text).at(-1)).toBe(label)
})

test.each([
  'Nine of the dead were buried on Monday.',
  'Two of the wounded were in a critical condition.',
  'Nine of the dead were not soldiers.',
  'Six soldiers were killed.',
])('gives no other name: %s', (text) => {
  expect(labelsOf(text)).toEqual(labelsOf(text).map(() => null))
})

test('names the one that a noun right behind says more of', () => {
  const [, part] = framesOf('Three settlers, one a woman, were injured.')
  expect(part).toMatchObject({ low: 1, label: 'a woman', subsetOf: 'Three settlers' })
})
