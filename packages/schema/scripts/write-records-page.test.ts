import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { MEASURES, RECORDS } from '../src/index.ts'
import { RECORDS_PAGE, writeRecordsPage } from './write-records-page.ts'

const page = await writeRecordsPage()

test('docs/records.md is what the schemas say today', async () => {
  expect(await readFile(RECORDS_PAGE, 'utf8'), 'run npm run docs --workspace @reportedly/schema').toBe(page)
})

test('the page has every field of every record and every measure, and links only to headings it has', () => {
  for (const { shape } of Object.values(RECORDS))
    for (const field of Object.keys(shape)) expect(page).toContain(`| \`${field}\` `)
  for (const field of ['type.plover', 'setAside[].reason', 'origin.path', 'subject.kind', 'quote.exact'])
    expect(page).toContain(`| \`${field}\` `)
  for (const measure of Object.keys(MEASURES)) expect(page).toContain(`| \`${measure}\` `)
  const headings = new Set([...page.matchAll(/^## (\w+)$/gm)].map(([, name]) => name?.toLowerCase()))
  for (const [, anchor] of page.matchAll(/\]\(#(\w+)\)/g)) expect(headings).toContain(anchor)
})
