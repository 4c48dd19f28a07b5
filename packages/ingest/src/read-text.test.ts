import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect } from './collect.ts'
import { makeFolder } from './make-folder.ts'
import { readText } from './read-text.ts'
import { writeFile } from 'node:fs/promises'

test('keeps a text to the letter: no trimming, no other line ends', async () => {
  const text = '  Headline \r\n\r\nBody\u00a0with a cafe\u0301.\n\n'
  const folder = await makeFolder({ 'a.txt': text })
  expect((await collect([folder])).reports[0]?.text).toBe(text)
})

test('drops a byte order mark at the start of a file and no other', async () => {
  const folder = await makeFolder({ 'a.txt': '\uFEFFone \uFEFFtwo' })
  expect((await collect([folder])).reports[0]?.text).toBe('one \uFEFFtwo')
})

test('takes nothing about a text for granted', () => {
  const ingested = readText('a.txt', 'Troops killed 5 rebels.', '2025-06-01T12:00:00Z')
  expect(ingested).toMatchObject({
    kind: 'report',
    report: { title: null, language: 'und', publisher: null, url: null, authors: [], publishedAt: null },
  })
})

test('any text written to a file comes back as it was', async () => {
  const folder = await makeFolder({})
  const path = join(folder, 'a.txt')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), async (text) => {
      fc.pre(text.trim() !== '')
      await writeFile(path, `\uFEFF${text}`)
      expect((await collect([path])).reports.map((report) => report.text)).toEqual([text])
    }),
  )
})
