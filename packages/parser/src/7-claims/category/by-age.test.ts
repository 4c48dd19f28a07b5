import { expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const first = (text: string): string | undefined => claimsOf(text)[0]?.counted.category

test.for([
  ['A 16-year-old was shot dead in Goma.', 'civilian'],
  ['A man of 61 was killed in the shelling.', 'civilian'],
  ['A 58-year-old man was killed in the shelling.', 'civilian'],
  ['A man, 63, was wounded by a shell.', 'civilian'],
  ['A man was killed in the shelling.', 'unknown-people'],
  ['A 30-year-old was shot dead in Goma.', 'unknown-people'],
  ['A 24-year-old soldier was killed.', 'state-forces'],
  ['Police arrested a man of 61.', 'unknown-people'],
] as const)('how old somebody is says who it was: %s', ([text, category]) => {
  expect(first(text)).toBe(category)
})
