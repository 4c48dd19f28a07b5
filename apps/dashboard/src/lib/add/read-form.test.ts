import { expect, test } from 'vitest'
import { describeProblem, readForm, readTyped } from './read-form.ts'

const AT = '2025-06-01T12:00:00Z'

const form = (fields: Readonly<Record<string, string>>, ...files: readonly File[]): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  for (const file of files) data.append('files', file)
  return data
}

const NO_FILE = new File([], '')

test('reads a pasted text with what is stated of it, its line ends as typed', async () => {
  const { reports, problems } = await readForm(
    form({ text: 'Raid\r\n\r\nFive died.', publisher: 'The Paper' }, NO_FILE),
    AT,
  )
  expect(reports).toMatchObject([{ text: 'Raid\n\nFive died.', title: 'Raid', publisher: 'The Paper' }])
  expect(problems).toEqual([])
})

test('reads files by their endings, beside or without a pasted text', async () => {
  const files = [new File(['Five died.'], 'a.txt'), new File(['---\npublisher: P\n---\nSix died.'], 'b.md')]
  const { reports } = await readForm(form({ text: '' }, ...files), AT)
  expect(reports.map(({ text, publisher, origin }) => [text, publisher, origin.path])).toEqual([
    ['Five died.', null, 'a.txt'],
    ['Six died.', 'P', 'b.md'],
  ])
})

test('names file and line of what it cannot read, and reads the rest', async () => {
  const lines = new File(['{"id":"1","text":"Five died."}\n{"id":'], 'c.jsonl')
  const { reports, problems } = await readForm(form({}, lines, new File(['x'], 'd.pdf')), AT)
  expect(reports).toHaveLength(1)
  expect(problems.map(describeProblem)).toEqual([
    expect.stringMatching(/^c\.jsonl, line 2: not valid JSON/),
    'd.pdf: cannot read this kind of file: expected .txt, .md or .jsonl',
  ])
})

test('reads the same text once', async () => {
  const twice = [new File(['Five died.'], 'a.txt'), new File(['Five died.'], 'b.txt')]
  expect((await readForm(form({}, ...twice), AT)).reports).toHaveLength(1)
})

test('says that a form without anything in it is empty', async () => {
  const { reports, problems } = await readForm(form({ text: ' ' }, NO_FILE), AT)
  expect(reports).toEqual([])
  expect(problems.map(describeProblem)).toEqual(['pasted text: empty: expected text'])
})

test('keeps what was typed, to be mended', () => {
  expect(readTyped(form({ text: 'Five', publishedAt: 'May' }))).toMatchObject({ text: 'Five', publishedAt: 'May' })
})
