import { format } from 'prettier'
import { expect, test } from 'vitest'
import { writeMarkdownTable } from './write-markdown-table.ts'

const table = writeMarkdownTable(['figure', 'fresh', 'a'], [['claims: F1', '0.912', '–'], ['texts'], ['x', '1', '22']])

test('writes a row a line, empty cells where there are none', () => {
  expect(table.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    '| figure | fresh | a |',
    '| ---------- | ----: | --: |',
    '| claims: F1 | 0.912 | – |',
    '| texts | | |',
    '| x | 1 | 22 |',
  ])
})

test('the formatter has nothing to change', async () => {
  expect(await format(table, { parser: 'markdown' })).toBe(`${table}\n`)
})
