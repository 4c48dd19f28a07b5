import { expect, test } from 'vitest'
import { framesOf } from './frames-of.ts'

const wholeOf = (text: string): string | null | undefined => framesOf(text).at(-1)?.subsetOf

test.each([
  ['two sentences', 'Six people were killed. Two of them were killed by a mine.', 'Six people'],
  ['two outcomes', 'Six people were killed and nine were hurt. Two of them were killed by a mine.', 'Six people'],
  ['the dead', 'The blast killed 12 people. Among the dead were three children.', '12 people'],
])('finds the whole across %s', (_, text, whole) => {
  expect(wholeOf(text)).toBe(whole)
})

test.each([
  ['past those meant', 'Six people were killed. Nine were wounded, two of whom died.'],
  ['of another measure', 'Six people were killed. Two of them were arrested.'],
  ['too far back', 'Six people were killed. It rained. He left. She stayed. Two of them were killed.'],
  ['that is smaller', 'Two people were killed. Six of them were killed.'],
  ['that nothing marks', 'Six people were killed. Two soldiers were killed.'],
])('links to no whole %s', (_, text) => {
  expect(wholeOf(text)).toBeNull()
})
