import { expect, test } from 'vitest'
import { noteLetter } from './note-letter.ts'

test('counts in letters', () =>
  expect([0, 25, 26, 51, 52, 701, 702].map(noteLetter)).toEqual(['a', 'z', 'aa', 'az', 'ba', 'zz', 'aaa']))
