import { expect, test } from 'vitest'
import { writePlainTable } from './write-plain-table.ts'

test('aligns the first column to the left and the others to the right', () => {
  expect(writePlainTable([['figure', 'fresh'], ['F1', '0.9', 'x'], []])).toBe('figure  fresh\nF1        0.9  x\n')
})

test('a table without rows is empty', () => {
  expect(writePlainTable([])).toBe('')
})
