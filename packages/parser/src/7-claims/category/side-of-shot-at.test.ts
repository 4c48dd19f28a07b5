import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const first = (text: string): string | undefined => claimsOf(text)[0]?.counted.category

test.for([
  ['Eleven people were killed when police opened fire on protesters.', 'civilian'],
  ['Soldiers opened fire on worshippers leaving a mosque, killing nine.', 'civilian'],
  ['Police opened fire on a crowd of mourners. Seven died.', 'civilian'],
  ['Rebels fired at soldiers on the bridge. Two were killed.', 'state-forces'],
  ['Police opened fire on a crowd. Seven people died.', 'unknown-people'],
  ['Police watched a crowd of mourners. Seven died.', 'unknown-people'],
  ['Police opened fire on a crowd of mourners.\n\nSeven died in Goma.', 'unknown-people'],
  ['Police opened fire on mourners. In Sake, seven died.', 'unknown-people'],
] as const)('takes those shot at for the dead: %s', ([text, category]) => {
  expect(first(text)).toBe(category)
})
