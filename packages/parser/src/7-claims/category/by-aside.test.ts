import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const categoryOf = (text: string): string | undefined => claimsOf(text)[0]?.counted.category

test.for([
  ['The strike killed 31 people, all of them civilians.', 'civilian'],
  ['Four were wounded, all marines.', 'state-forces'],
  ['Sixty people, all of them elderly, were put to death.', 'civilian'],
  ['Sixty people, most of them elderly, were put to death.', 'unknown-people'],
  ['Raiders killed some 1,200 people, most of them civilians.', 'unknown-people'],
  ['More than 90 people, half of them soldiers, were killed.', 'mixed'],
  ['The strikes killed 59 people, about half of them soldiers.', 'mixed'],
  ['Twelve people were killed, all of them on Monday.', 'unknown-people'],
  ['Twelve people were killed and all civilians fled.', 'unknown-people'],
] as const)('%s', ([text, category]) => {
  expect(categoryOf(text)).toBe(category)
})
